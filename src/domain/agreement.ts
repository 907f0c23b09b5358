import * as z from 'zod';
import { deadline, followUp } from './deadline.ts';
import { evidenceByPath } from './evidence.ts';
import { contact, criterion, decision, goal, governance, signature, terms } from './grounds.ts';
import { moneyBlock } from './money-block.ts';
import { ages, intensity, participants, referral, targetGroup } from './participants.ts';
import { otherOrganisation, party } from './party.ts';
import { acknowledgedPersonalData, redaction } from './personal-data.ts';
import { attachment, recordIssue } from './record-issue.ts';
import { reference } from './reference.ts';
import { slug } from './slug.ts';
import { source } from './source.ts';
import { when } from './when.ts';
import { line, prose } from './wording.ts';

export const agreementKinds = ['agreement', 'amendment', 'extension'] as const;
export const heldStates = ['fullText', 'summaryOnly', 'mentioned'] as const;

/** When the agreement runs. A start, an end or a length may each be all that is stated. */
export const period = z.strictObject({
  start: when.optional(),
  end: when.optional(),
  months: z.int().positive().max(1200).optional(),
  orAsAgreed: z.boolean().optional(),
  wording: line.optional(),
});

/** Everything the frontmatter of an agreement can say. A key that is absent says that nobody has looked or it does not apply; `notStated` says that the document is silent. */
export const agreementSchema = z.strictObject({
  title: line,
  shortTitle: line.optional(),
  titleSource: z.enum(['stated', 'fileName', 'editorial']),
  kind: z.enum(agreementKinds),
  held: z.enum(heldStates),
  draft: z.boolean().optional(),
  aliases: z.array(slug).min(1).optional(),
  lead: prose,
  plainSummary: prose.optional(),
  sources: z.array(source).min(1),
  asOf: when.optional(),

  parties: z.array(party).min(2).max(500),
  others: z.array(otherOrganisation).min(1).optional(),
  period: z.union([z.literal('notStated'), period]),
  follows: z
    .array(z.strictObject({ agreement: reference('agreements'), note: prose.optional() }))
    .min(1)
    .optional(),
  amends: z
    .array(z.strictObject({ agreement: reference('agreements'), note: prose.optional() }))
    .min(1)
    .optional(),

  themes: z.array(reference('themes')).min(1),
  targetGroups: z.array(targetGroup).min(1),
  ages: z.array(ages).min(1).optional(),
  places: z.array(line).min(1).optional(),
  participants: z.array(participants).min(1).optional(),
  intensity: intensity.optional(),
  referrals: z.array(referral).min(1).optional(),
  goals: z.array(goal).min(1).optional(),
  activities: z.array(line).min(1).optional(),

  money: moneyBlock.optional(),
  deadlines: z.array(deadline).min(1).optional(),
  followUps: z.array(followUp).min(1).optional(),

  decisions: z.array(decision).min(1).optional(),
  criteria: z.array(criterion).min(1).optional(),
  governance: governance.optional(),
  terms: terms.optional(),
  signatures: z.array(signature).min(1).optional(),
  contacts: z.array(contact).min(1).optional(),

  attachments: z.array(attachment).min(1).optional(),
  redactions: z.array(redaction).min(1).optional(),
  personalData: z.array(acknowledgedPersonalData).min(1).optional(),
  issues: z.array(recordIssue).min(1).optional(),
  evidence: evidenceByPath.optional(),
});

export type Agreement = z.output<typeof agreementSchema>;
/** An agreement as it is written in frontmatter. */
export type WrittenAgreement = z.input<typeof agreementSchema>;
export type AgreementKind = (typeof agreementKinds)[number];
export type Held = (typeof heldStates)[number];
export type Period = z.output<typeof period>;
