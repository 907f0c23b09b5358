import * as z from 'zod';
import { amount } from './amount.ts';
import { reference } from './reference.ts';
import { slug } from './slug.ts';
import { line, prose } from './wording.ts';

export const partyRoles = ['public', 'coPublic', 'civil'] as const;

/** One of the parties that make the agreement. */
export const party = z.strictObject({
  organisation: reference('organisations'),
  role: z.enum(partyRoles),
  units: z.array(slug).min(1).optional(),
  asWritten: line.optional(),
  note: prose.optional(),
});

export const otherRoles = [
  'subRecipient',
  'evaluator',
  'coFinancier',
  'referrer',
  'collaborator',
  'network',
  'mentioned',
] as const;

/** An organisation that is named but is not a party; each role is kept apart. */
export const otherOrganisation = z.strictObject({
  organisation: reference('organisations'),
  role: z.enum(otherRoles),
  units: z.array(slug).min(1).optional(),
  asWritten: line.optional(),
  amount: amount.optional(),
  note: prose.optional(),
});

export type Party = z.output<typeof party>;
export type PartyRole = (typeof partyRoles)[number];
export type OtherOrganisation = z.output<typeof otherOrganisation>;
export type OtherRole = (typeof otherRoles)[number];
