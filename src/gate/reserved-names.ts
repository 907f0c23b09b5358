import { urls } from '../text/urls.ts';
import type { FieldFault } from './schema-problems.ts';

/** Whether a name, though well formed, is taken: by a page of the site, by page numbers, or by old operating systems. */
export const isReserved = (name: string): boolean =>
  /^\d+$/.test(name) || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) || pages.has(name);

/** Pages that lie where an agreement, a party or a topic would have its own. */
const pages: ReadonlySet<string> = new Set(
  [urls.agreementsSorted(''), urls.clauseMatrix, urls.endsFolder].map((url) => url.split('/')[2] ?? ''),
);

/** Ids of a list that are taken. */
export const findReserved = (ids: readonly string[], list: string): FieldFault[] =>
  ids.flatMap((id, index): FieldFault[] =>
    isReserved(id) ? [{ cause: { code: 'reserved-name', name: id }, path: [list, index, 'id'] }] : [],
  );
