import type { WrittenAgreement } from '../../domain/agreement.ts';
import type { FieldPath } from '../../domain/field-path.ts';
import type { Proposal } from '../proposal.ts';

/** What the finders look for, and what a record must have: said to be missing where it is not found. */
export const sought = [
  'title',
  'kind',
  'lead',
  'sources.journalNumber',
  'parties',
  'period.start',
  'period.end',
  'themes',
  'targetGroups',
  'participants',
  'money.total',
  'money.publicCost',
  'money.lines',
  'money.financing',
  'money.payments',
  'money.unusedFunds',
  'money.repayment',
  'deadlines',
  'decisions',
  'terms.extension',
  'terms.exit',
  'terms.dispute',
  'terms.amendments',
  'terms.learning',
  'attachments',
] as const satisfies readonly FieldPath<WrittenAgreement>[];

export type Sought = (typeof sought)[number];

/** The fields that nothing was found for. One sum for the whole is enough, and a length says when the end is. */
export function notFound(proposals: readonly Pick<Proposal, 'path'>[]): Sought[] {
  const found = new Set(proposals.map(({ path }) => path.replace(/\.\d+(?=\.|$)/g, '')));
  const isEnough: Partial<Record<Sought, string[]>> = {
    'money.total': ['money.publicCost'],
    'money.publicCost': ['money.total'],
    'period.end': ['period.months'],
  };
  return sought.filter((path) => ![path, ...(isEnough[path] ?? [])].some((each) => found.has(each)));
}
