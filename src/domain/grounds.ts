import * as z from 'zod';
import { reference, unitReference } from './reference.ts';
import { when } from './when.ts';
import { line, prose } from './wording.ts';

/** A decision or policy the agreement rests on. Two sources may name different deciders: then `conflict` says so. */
export const decision = z.strictObject({
  body: line,
  unit: unitReference.optional(),
  organisation: reference('organisations').optional(),
  title: line,
  date: when.optional(),
  conflict: prose.optional(),
  note: prose.optional(),
});

/** What is usually asked to tell a partnership from a purchase or a grant. */
export const criteriaKeys = [
  'civilInitiative',
  'politicalProgramme',
  'notGrant',
  'noMarket',
  'bothContribute',
  'notDetailRegulated',
  'longTerm',
  'jointFollowUp',
] as const;

export const criterion = z.strictObject({
  criterion: z.enum(criteriaKeys),
  status: z.enum(['stated', 'assertedGenerally', 'notStated', 'contradicted']),
  text: prose.optional(),
});

export const goal = z.strictObject({ level: z.enum(['overall', 'sub']), text: prose });

export const governance = z.strictObject({
  groups: z
    .array(z.strictObject({ name: line, task: prose.optional(), convener: line.optional() }))
    .min(1)
    .optional(),
  convener: line.optional(),
  documenter: line.optional(),
  frequency: line.optional(),
  channel: line.optional(),
});

const rule = <const Rules extends readonly [string, ...string[]]>(rules: Rules) =>
  z.strictObject({ rule: z.enum(rules), text: prose }).optional();

export const extensionRules = ['possible', 'possibleWithDate', 'notPossible'] as const;
export const exitRules = ['leaveLastResort', 'terminateUnlessRectified', 'notice'] as const;
export const disputeRules = ['dialogueFirst', 'court', 'arbitration'] as const;
export const amendmentRules = ['annexes', 'written'] as const;
export const learningRules = ['bothLearn', 'onePartyLearns'] as const;

/** Standard terms as codes that can be compared, each with our own words. */
export const terms = z.strictObject({
  extension: rule(extensionRules),
  exit: rule(exitRules),
  dispute: rule(disputeRules),
  amendments: rule(amendmentRules),
  learning: rule(learningRules),
});

export const signature = z.strictObject({
  role: line,
  organisation: reference('organisations'),
  date: z.union([z.enum(['notStated', 'withheld']), when]),
});

export const contact = z.strictObject({ role: line, organisation: reference('organisations') });

export type Decision = z.output<typeof decision>;
export type Criterion = z.output<typeof criterion>;
export type CriterionKey = (typeof criteriaKeys)[number];
export type Terms = z.output<typeof terms>;
