import type { Page } from 'playwright-core';
import { agreementFacets } from '../../src/domain/agreement-facets.ts';

const names = agreementFacets.map(({ name }) => name);

/** Open every facet, so that a click has all of them to count. */
export async function openFacets(page: Page): Promise<void> {
  for (const name of names) {
    await page.locator(`details[data-facet="${name}"] > summary`).click();
    await boxes(page, name).first().waitFor();
  }
}

/**
 * Milliseconds from a click on a filter to the frame that shows what is left, as the page itself sees it. Values are
 * chosen and let go of in turn through all facets, so that one or two are chosen at a time.
 */
export async function timeClicks(page: Page, count: number, start = 0): Promise<number[]> {
  const times: number[] = [];
  const chosen: string[] = [];
  for (let at = start; times.length < count; at++) {
    const name = names[at % names.length] ?? '';
    await click(page, name, times);
    chosen.push(name);
    if (chosen.length > 1 && times.length < count) await click(page, chosen.shift() ?? '', times);
  }
  for (const name of chosen) await click(page, name, []);
  return times;
}

export interface Spread {
  median: number;
  p95: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

const boxes = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator(`[data-facet="${name}"] [type="checkbox"]`);

const click = async (page: Page, name: string, times: number[]): Promise<void> =>
  void times.push(await boxes(page, name).first().evaluate(timeOne));

/** Runs in the page. */
async function timeOne(box: Element): Promise<number> {
  const results = document.querySelector('[data-part="results"]');
  if (!(box instanceof HTMLElement) || !results) throw new Error('The page has no list.');
  const start = performance.now();
  const changed = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(results, { childList: true });
  });
  box.click();
  await changed;
  const end = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      // What is asked for within a frame is answered when that frame has been drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
  // A reader looks before the next click, and what waits for the page to be at rest is done.
  for (let at = 0; at < 2; at++) await new Promise((resolve) => requestIdleCallback(resolve));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return end - start;
}
