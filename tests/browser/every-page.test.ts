import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../site/read-site.ts';
import { startReader, type Reader } from './reader.ts';

const { folder } = inject('sites').shipped;
const urls = readPages(folder).map(({ url }) => url);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader(folder);
});
afterAll(() => reader.close());

describe.each([
  { width: 320, colorScheme: 'dark' as const },
  { width: 1280, colorScheme: 'light' as const },
])('every page at $width px', ({ width, colorScheme }) => {
  let page: Page;
  const told: string[] = [];
  const wide: string[] = [];
  const stored: string[] = [];

  beforeAll(async () => {
    page = await reader.open('about:blank', { viewport: { width, height: 900 }, colorScheme });
    listen(page, reader.origin, told);
    for (const url of urls) {
      await page.goto(`${reader.origin}${url}`);
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      if ((content ?? 0) > (window ?? 0)) wide.push(`${url} is ${content} px wide`);
      if (await page.evaluate(hasStored)) stored.push(url);
    }
  });

  test('is quiet: no error, no violation of the policy, no other host, no cookie, nothing stored', async () => {
    expect(told).toEqual([]);
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    expect([cookies, origins, stored]).toEqual([[], [], []]);
    expect(urls.length).toBeGreaterThan(50);
  });

  test('does not scroll sideways', () => {
    expect(wide).toEqual([]);
  });
});

test('an unknown address answers 404 with a way on', async () => {
  const page = await reader.open('/');
  const answer = await page.goto('/finns/inte/');
  expect(answer?.status()).toBe(404);
  expect(await page.getByRole('link', { name: 'Avtal', exact: true }).count()).toBeGreaterThan(0);
});

test('an address without its slash leads to the page, and never to another host', async () => {
  const page = await reader.open('/avtal');
  expect(page.url()).toBe(`${reader.origin}/avtal/`);
  const answer = await fetch(`${reader.origin}//example.org/avtal`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([404, null]);
});

/** What lasts only as long as the tab is no part of what the browser tells of its storage. */
const hasStored = async (): Promise<boolean> =>
  sessionStorage.length > 0 ||
  (await caches.keys()).length > 0 ||
  navigator.serviceWorker?.controller != null;

function listen(page: Page, origin: string, told: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => told.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What was still on its way when we went on is no fault.
    if (reason !== 'net::ERR_ABORTED') told.push(`${page.url()}: ${request.url()} failed (${reason})`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) told.push(`${page.url()}: asks ${request.url()}`);
  });
  page.on('response', (response) => {
    const isExpected = response.status() < 400 || response.url().endsWith('/404.html');
    if (!isExpected) told.push(`${page.url()}: ${response.url()} answers ${response.status()}`);
  });
}
