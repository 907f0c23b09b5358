import * as z from 'zod';
import { line, prose } from './wording.ts';

export const contactKinds = ['email', 'phone', 'name'] as const;

/** What lets a person's data stand: that it is no person's at all, or a ground in the law. */
export const personalDataGrounds = [
  'notPersonal',
  'consent',
  'legalObligation',
  'publicTask',
  'legitimateInterests',
] as const;

/** A contact that may stand in the record. The digest, which the gate tells, binds it to this one and repeats nothing. */
export const acknowledgedPersonalData = z.strictObject({
  kind: z.enum(contactKinds),
  digest: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .meta({ format: 'digest' }),
  ground: z.enum(personalDataGrounds),
  where: line.optional(),
  note: prose.optional(),
});

export const redactionKinds = [
  'name',
  'email',
  'phone',
  'address',
  'personalNumber',
  'signature',
  'health',
  'smallGroup',
  'other',
] as const;

export const redactionGrounds = ['dataProtection', 'secrecy', 'notNeeded', 'notStated'] as const;

/** Something that stands in the document and not in the record, or that was blanked before the archive got it. */
export const redaction = z.strictObject({
  where: line,
  what: line,
  kinds: z.array(z.enum(redactionKinds)).min(1),
  by: z.enum(['source', 'archive', 'unknown']),
  /** Who decided it, by role. */
  role: line.optional(),
  ground: z.enum(redactionGrounds),
  reason: prose.optional(),
});

/** Fewer people than this in a named place may be told apart, where the site says nothing else. */
export const usualSmallGroup = 5;

export type ContactKind = (typeof contactKinds)[number];
export type PersonalDataGround = (typeof personalDataGrounds)[number];
export type AcknowledgedPersonalData = z.output<typeof acknowledgedPersonalData>;
export type Redaction = z.output<typeof redaction>;
export type RedactionKind = (typeof redactionKinds)[number];
