import type { Page } from 'playwright-core';
import { openFacets, spreadOf, timeClicks, type Spread } from './explorer-clicks.ts';

/** Filter on our page and on the peer's, so many clicks each. In turns, so that what else the machine does falls on both. */
export async function raceExplorer(
  pages: readonly [ours: Page, peer: Page],
  clicks: number,
): Promise<{ ours: Spread; peer: Spread }> {
  const times = pages.map((): number[] => []);
  for (let round = 0; round < 4; round++) {
    for (const [at, page] of pages.entries()) {
      await page.bringToFront();
      if (round === 0) await openFacets(page);
      // The first round is for the browser to learn the code.
      const some = await timeClicks(page, clicks / 3, round * 5);
      if (round > 0) times[at]?.push(...some);
    }
  }
  const [ours = [], peer = []] = times;
  return { ours: spreadOf(ours), peer: spreadOf(peer) };
}
