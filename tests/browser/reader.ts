import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.ts';

export interface Reader {
  origin: string;
  /** A page of its own with nothing remembered. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** A browser and a server with a built site in it, as a reader meets it. */
export async function startReader(folder: string): Promise<Reader> {
  const executablePath = process.env['CHROMIUM'] || '/usr/bin/chromium';
  const [served, browser] = await Promise.all([serve(folder, 0), launch(executablePath)]);
  return {
    origin: served.origin,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'sv-SE', baseURL: served.origin, ...options });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

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
