import * as z from 'zod';
import { line } from './wording.ts';

/** What has a page of its own that must always answer. */
export const pageKinds = ['agreement', 'organisation', 'unit', 'theme', 'clauseTopic'] as const;
export type PageKind = (typeof pageKinds)[number];

/** Why a page was taken away. */
export const withdrawalReasons = [
  'personalData',
  'secrecy',
  'copyright',
  'mistake',
  'duplicate',
  'moved',
  'request',
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** The id of a page; a unit's has its organisation's in front of it. */
const pageId = z
  .string()
  .max(161)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
  .meta({ format: 'slug' });

/** What stands in the place of a page that was published and is not any more. */
export const withdrawalSchema = z.strictObject({
  kind: z.enum(pageKinds).optional(),
  id: pageId,
  reason: z.enum(withdrawalReasons),
  date: z.iso.date(),
  decision: line,
  replacedBy: pageId.optional(),
});

export type Withdrawal = z.output<typeof withdrawalSchema>;
export type WrittenWithdrawal = z.input<typeof withdrawalSchema>;

/** A withdrawal as the archive holds it: most are of agreements. */
export interface Withdrawn extends Omit<Withdrawal, 'kind'> {
  kind: PageKind;
  file: string;
}

/** A page among all pages, as the log names it: `agreement/sprakcafe`, `unit/ostersund/socialforvaltningen`. */
export type PageKey = `${PageKind}/${string}`;
export const pageKey = (kind: PageKind, id: string): PageKey => `${kind}/${id}`;

/** What a key of {@link pageKey} was made of. */
export function readPageKey(key: PageKey): { kind: PageKind; id: string } {
  const slash = key.indexOf('/');
  return { kind: key.slice(0, slash) as PageKind, id: key.slice(slash + 1) };
}
