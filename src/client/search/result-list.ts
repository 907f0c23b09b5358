import type { Ranked } from '../../search/run-plan.ts';
import type { EngineHit } from '../../search/search-session.ts';
import { fill, type SearchTexts } from '../../search/search-texts.ts';
import { showPage } from '../../search/show-page.ts';
import { make } from './make.ts';
import { resultItems } from './result-items.ts';
import { inTime } from './search-engine.ts';

const step = 10;

/** A list of pages that were found; more of them come when the reader asks. Where they do not, `failed` says so. */
export async function resultList(
  heading: string,
  pages: readonly Ranked<EngineHit>[],
  texts: SearchTexts,
  failed: string,
): Promise<HTMLElement[]> {
  if (pages.length === 0) return [];
  const list = make('ol', { class: 'hits' });
  const more = make('button', { type: 'button' });
  more.addEventListener('click', () => {
    const from = list.children.length;
    grow().then(
      () => list.children[from]?.querySelector('a')?.focus(),
      () => (more.textContent = failed),
    );
  });
  await grow();
  return [make('result-list', {}, make('h2', {}, heading), list, more)];

  async function grow(): Promise<void> {
    const from = list.children.length;
    const next = pages.slice(from, from + step);
    list.append(...resultItems(await inTime(Promise.all(next.map((page) => showPage(page)))), texts));
    const left = pages.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = fill(texts.more, () => String(left));
  }
}
