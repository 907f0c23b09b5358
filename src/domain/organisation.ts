import * as z from 'zod';
import { reference } from './reference.ts';
import { slug } from './slug.ts';
import { unstated } from './source.ts';
import { line, prose } from './wording.ts';

/** What an organisation is, and so on which side of a partnership it stands. */
export const organisationKinds = [
  'municipality',
  'region',
  'stateAuthority',
  'publicFund',
  'association',
  'foundation',
  'religiousCommunity',
  'school',
  'museum',
  'company',
  'programme',
  'network',
  'unknown',
] as const;

const abbreviation = z.strictObject({
  expanded: line.optional(),
  basis: z.enum(['stated', 'inferred', 'unknown']),
  note: prose.optional(),
});

/** A department and a board are different things, and both may be a party's hand. */
export const unit = z.strictObject({
  id: slug,
  name: line,
  kind: z.enum(['department', 'board', 'workplace', 'unknown']),
  variants: z.array(line).min(1).optional(),
  abbreviation: abbreviation.optional(),
  parent: slug.optional(),
  note: prose.optional(),
});

export const organisationSchema = z.strictObject({
  name: line,
  kind: z.enum(organisationKinds),
  organisationNumber: z.union([
    unstated,
    z
      .string()
      .regex(/^\d{6}-\d{4}$/)
      .meta({ format: 'organisation-number' }),
  ]),
  legalForm: line.optional(),
  variants: z.array(line).min(1).optional(),
  abbreviation: abbreviation.optional(),
  parent: reference('organisations').optional(),
  municipality: reference('organisations').optional(),
  address: z.strictObject({ street: line.optional(), postal: line }).optional(),
  register: z
    .strictObject({ status: z.enum(['yes', 'no', 'unknown']), checkedOn: z.iso.date().optional() })
    .optional(),
  units: z.array(unit).min(1).optional(),
  description: prose.optional(),
  note: prose.optional(),
});

export type Organisation = z.output<typeof organisationSchema>;
export type WrittenOrganisation = z.input<typeof organisationSchema>;
export type OrganisationKind = (typeof organisationKinds)[number];
export type Unit = z.output<typeof unit>;
export type Side = 'public' | 'civil' | 'other';

const sides: Record<OrganisationKind, Side> = {
  municipality: 'public',
  region: 'public',
  stateAuthority: 'public',
  publicFund: 'public',
  school: 'public',
  association: 'civil',
  foundation: 'civil',
  religiousCommunity: 'civil',
  museum: 'other',
  company: 'other',
  programme: 'other',
  network: 'other',
  unknown: 'other',
};

/** The side an organisation of this kind stands on when an agreement says nothing else. */
export const sideOf = (kind: OrganisationKind): Side => sides[kind];
