import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a colour scheme can break: all else is the same in the dark. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page as it stands now, narrow and wide, in light and dark, and whether it scrolls sideways. */
export async function axeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(source);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await faultsNow(page, colorScheme === 'light' ? rules : rulesOfColour);
      faults.push(...found.map((fault) => `${page.url()} at ${width} px in ${colorScheme}: ${fault}`));
    }
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      faults.push(`${page.url()} at ${width} px scrolls sideways`);
  }
  return faults;
}

async function faultsNow(page: Page, runOnly: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: values, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
  );
}
