import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Route } from 'playwright-core';
import { mediaTypeOf } from '../../src/domain/media-types.ts';
import { fileOf, urls } from '../../src/text/urls.ts';
import { findAnswer } from '../serve/find-answer.ts';

export interface Printer {
  /** An agreement's page as a tagged PDF with its headings as an outline. */
  print: (id: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** A browser that reads a built site under its own address, so that links on paper lead to the site and not to this machine. */
export async function openPrinter(site: string, executablePath: string): Promise<Printer> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ locale: 'sv-SE', javaScriptEnabled: false });
  await page.route('**/*', (route) => answer(route, site));
  return {
    print: async (id) => {
      await page.goto(addressOf(site, id), { waitUntil: 'load' });
      return page.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}

/** The address that the page itself says it has. */
function addressOf(site: string, id: string): string {
  const html = readFileSync(join(site, fileOf(urls.agreement(id))), 'utf8');
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (address === undefined) throw new Error(`The page of ${id} says no address of its own.`);
  return address;
}

/** Everything comes out of the folder; nothing is fetched. */
async function answer(route: Route, site: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const found = findAnswer(site, pathname, false);
  if (!('path' in found)) return route.fulfill({ status: 404 });
  await route.fulfill({
    status: found.status,
    contentType: mediaTypeOf(found.path) ?? 'application/octet-stream',
    body: readFileSync(join(site, found.path)),
  });
}
