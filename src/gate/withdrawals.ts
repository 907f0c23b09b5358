import type { Cause } from '../domain/problem.ts';
import { nearest } from '../domain/nearest.ts';
import { pageKey, readPageKey, type PageKey, type Withdrawal } from '../domain/withdrawn.ts';
import type { Reading } from './reading.ts';
import type { FieldFault } from './schema-problems.ts';

/** What withdrawals are judged by. */
export interface Standing {
  /** The pages that are to be published. */
  pages: ReadonlySet<PageKey>;
  /** The pages that have ever been published; nothing before the first publication. */
  everPublished: ReadonlySet<PageKey>;
}

/** Add to each withdrawal what is wrong with it, and answer with the pages they stand for. */
export function judgeWithdrawals(readings: readonly Reading<Withdrawal>[], standing: Standing): Set<PageKey> {
  const first = new Map<PageKey, Reading<Withdrawal>>();
  for (const reading of readings) {
    const { data, faults } = reading;
    if (!data) continue;
    const other = first.get(keyOf(data));
    if (other) faults.push({ cause: { code: 'same-id', id: data.id, other: other.file.path }, path: ['id'] });
    else first.set(keyOf(data), reading);
  }
  for (const { data, faults } of first.values()) {
    if (!data) continue;
    const cause = judgeId(data, standing);
    if (cause) faults.push({ cause, path: ['id'] });
    if (cause?.code !== 'withdrawn-form') faults.push(...judgeReplacement(data, first, standing.pages));
  }
  return new Set(first.keys());
}

function judgeId(data: Withdrawal, { pages, everPublished }: Standing): Cause | undefined {
  const { id, kind = 'agreement' } = data;
  if (id.includes('/') !== (kind === 'unit')) return { code: 'withdrawn-form', id, kind };
  if (pages.has(keyOf(data))) return { code: 'withdrawn-published', id };
  if (everPublished.size === 0 || everPublished.has(keyOf(data))) return undefined;
  return { code: 'withdrawn-unpublished', id, nearest: nearest(id, idsOf(everPublished, data)) };
}

/** One step only: an address that led on through others could lead in a ring. */
function judgeReplacement(
  data: Withdrawal,
  withdrawn: ReadonlyMap<PageKey, Reading<Withdrawal>>,
  pages: ReadonlySet<PageKey>,
): FieldFault[] {
  const { kind = 'agreement', replacedBy: id } = data;
  if (id === undefined || pages.has(pageKey(kind, id))) return [];
  const next = withdrawn.get(pageKey(kind, id))?.data;
  const end = next?.replacedBy;
  const cause: Cause = next
    ? {
        code: 'replacement-withdrawn',
        id,
        proposal: end !== undefined && pages.has(pageKey(kind, end)) ? end : undefined,
      }
    : { code: 'replacement-missing', id, nearest: nearest(id, idsOf(pages, data)) };
  return [{ cause, path: ['replacedBy'] }];
}

const keyOf = ({ kind = 'agreement', id }: Withdrawal): PageKey => pageKey(kind, id);

/** The ids of the pages of the same kind. */
const idsOf = (keys: Iterable<PageKey>, { kind = 'agreement' }: Withdrawal): string[] =>
  [...keys].map(readPageKey).flatMap((page) => (page.kind === kind ? page.id : []));
