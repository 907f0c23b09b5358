import type { Ranked } from '../../search/run-plan.ts';
import type { EngineHit } from '../../search/search-session.ts';
import { showPage, type ShownPage } from '../../search/show-page.ts';
import { searchChoices as words } from '../../text/search-choices.ts';
import { inTime } from './search-engine.ts';
import { toCsv } from './to-csv.ts';

/** Copy the address of the search, and say whether the browser let us. */
export const copyLink = (): Promise<string> =>
  navigator.clipboard.writeText(location.href).then(
    () => words.copied,
    () => words.copyRefused,
  );

/** Give the reader all hits as a file, with every place on their pages. */
export async function downloadHits(hits: readonly Ranked<EngineHit>[]): Promise<string> {
  const pages: ShownPage[] = [];
  for (const hit of hits) pages.push(await inTime(showPage(hit, 50)));
  const file = new Blob(['\ufeff', toCsv(pages, location.origin)], { type: 'text/csv' });
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: words.csvFile }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
  return '';
}
