import type { ShownPage } from '../../search/show-page.ts';
import { searchKeys as keys } from '../../text/search-kinds.ts';
import { searchChoices as words } from '../../text/search-choices.ts';

/** Hits as CSV, with whole addresses. Text that a spreadsheet would run as a formula is kept as text. */
export function toCsv(pages: readonly ShownPage[], origin: string): string {
  const rows = pages.map(({ title, url, meta, filters, places }) => [
    title,
    filters[keys.kind]?.[0] ?? '',
    new URL(url, origin).href,
    meta[keys.parties] ?? '',
    meta[keys.period] ?? '',
    meta[keys.money] ?? '',
    places.map((place) => place.title).join('; '),
  ]);
  return [words.csvHeads, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
