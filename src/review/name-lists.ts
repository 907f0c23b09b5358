import { escapeHtml } from '../text/escape-html.ts';
import type { KnownNames } from './known-names.ts';

/** Names that are too many to stand in every field: once on the page, for all fields that point at them. */
export const nameLists = (names: KnownNames): string =>
  Object.entries(names)
    .filter(([, known]) => isShared(known))
    .map(([collection, known]) => `<datalist id="${listOf(collection)}">${options(known)}</datalist>`)
    .join('');

/** Whether there are so many names that the fields share them. */
export const isShared = (known: ReadonlyMap<string, string>): boolean => known.size > 150;

export const listOf = (collection: string): string => `l-${collection}`;

const options = (known: ReadonlyMap<string, string>): string =>
  [...known].map(([id, name]) => `<option value="${escapeHtml(id)}">${escapeHtml(name)}</option>`).join('');
