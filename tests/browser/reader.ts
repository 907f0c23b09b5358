import type { BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';
import { cleanPage, type View } from './clean-page.ts';
import { launchChromium } from './launch-chromium.ts';

export interface Reader {
  origin: string;
  /** A page with nothing remembered. The tests of a file share it, one after the other: a new one costs more than most tests. */
  open: (path: string, view?: View) => Promise<Page>;
  /** A page nobody had before and nobody has after, for what cannot be undone: a clock, a permission, a first visit. */
  openNew: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** A browser and a server with a built site in it, as a reader meets it. */
export async function startReader(folder: string): Promise<Reader> {
  const [{ origin, close }, browser] = await Promise.all([serve(folder, 0), launchChromium()]);
  const shared = new Map<boolean, Page>();

  async function openNew(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'sv-SE', baseURL: origin, ...options });
    context.setDefaultTimeout(40_000);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  async function open(path: string, view: View = {}): Promise<Page> {
    const { javaScriptEnabled = true } = view;
    const page = shared.get(javaScriptEnabled) ?? (await openNew('about:blank', { javaScriptEnabled }));
    shared.set(javaScriptEnabled, page);
    await cleanPage(page, view);
    await page.goto(path);
    return page;
  }

  return {
    origin,
    open,
    openNew,
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** Click through links by their words, as a reader would, and answer with all that is then on the page. */
export async function follow(page: Page, ...words: (string | RegExp)[]): Promise<string> {
  for (const name of words) {
    const link = page.getByRole('link', { name, exact: typeof name === 'string' }).first();
    const before = page.url();
    await link.click();
    await page.waitForURL((url) => url.href !== before);
  }
  return textOf(page);
}

/** What the main part of a page says, with every space a plain one. */
export const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ').trim();
