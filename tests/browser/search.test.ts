import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { startReader, type Reader } from './reader.ts';

const { folder } = inject('sites').shipped;
const gone = { status: 404, body: '' };
let reader: Reader;

beforeAll(async () => {
  reader = await startReader(folder);
});
afterAll(() => reader.close());

const told = (page: Page): Promise<string> => page.locator('[data-part="told"]').innerText();
const titles = (page: Page): Promise<string[]> => page.locator('.hits h3').allInnerTexts();

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/sok/?${new URLSearchParams({ q: query })}`);
  await page.waitForFunction(
    () => !/^(Söker …)?$/.test(document.querySelector('[data-part="told"]')?.textContent ?? ''),
  );
}

describe('the search page', () => {
  test.each([
    ['', ''],
    ['!?…–', 'Inga träffar.'],
    ['😀', 'Inga träffar.'],
    ['\u202eyoga', /^1\savtal/],
    ['<img src=x onerror=alert(1)>', /./],
    ['å'.repeat(10_000), 'Inga träffar.'],
  ])('takes %j calmly', async (query, answer) => {
    const page = await reader.open('/sok/');
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', ({ message }) => faults.push(message()));
    await page.locator('#sok').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-part="told"]')?.textContent !== 'Söker …');
    await page.waitForTimeout(300);
    expect(await told(page)).toMatch(answer === '' ? /^$/ : answer);
    expect(await page.locator('search-page img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test.each([
    ['the vocabulary is gone', '**/pagefind/words/*', gone],
    ['the vocabulary is cut off', '**/pagefind/words/*', { status: 200, body: '0halv' }],
    ['the words of the language are gone', '**/pagefind/lexicon.json', gone],
    [
      'the words of the language are cut off',
      '**/pagefind/lexicon.json',
      { status: 200, body: '{"starts":' },
    ],
    ['Pagefind is gone', '**/pagefind/pagefind.js', gone],
    ['Pagefind has no network', '**/pagefind/pagefind.js', undefined],
    ['Pagefind is a page of errors', '**/pagefind/pagefind.js', { status: 200, body: '<!doctype html>' }],
    ['its engine is gone', '**/pagefind/wasm*', gone],
    ['the index is gone', '**/pagefind/index/*', gone],
    ['the index is cut off', '**/pagefind/index/*', { status: 200, body: 'x' }],
    ['the pages found are gone', '**/pagefind/fragment/*', gone],
    ['all of it has no network', '**/pagefind/**', undefined],
  ])('says so when %s, and recovers', async (_, files, answer) => {
    const page = await reader.open('/sok/');
    await page.route(files, (route) =>
      answer ? route.fulfill(answer) : route.abort('internetdisconnected'),
    );
    await search(page, 'yoga');
    expect(await told(page)).toMatch(/Sökningen gick inte att läsa in/);
    expect(await page.locator('.hits li').count()).toBe(0);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('.hits li').first().waitFor();
    expect(await told(page)).toMatch(/^1\savtal/);
    expect(await page.getByRole('button', { name: 'Försök igen' }).isVisible()).toBe(false);
  });

  test('says so when it waits too long', async () => {
    const page = await reader.openNew('/');
    await page.clock.install();
    await page.route('**/pagefind/index/*', () => undefined);
    await page.goto('/sok/?q=yoga');
    await page.clock.runFor(1000);
    expect(await told(page)).toBe('Söker …');
    await page.waitForRequest('**/pagefind/index/*', { timeout: 1000 }).catch(() => undefined);
    await page.clock.runFor(20_000);
    await page.getByText('Sökningen gick inte att läsa in').waitFor();
    await page.context().close();
  });

  test('needs no storage', async () => {
    const page = await reader.openNew('/');
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
    });
    await search(page, 'yoga');
    expect(await told(page)).toMatch(/^1\savtal/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('takes at most 180 kB over the wire for a first search', async () => {
    const page = await reader.openNew('/sok/');
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.locator('#sok').fill('språk träning');
    await page.locator('.hits li').first().waitFor();
    await page.waitForLoadState('networkidle');
    console.log(`A first search takes ${bytes} bytes`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(180_000);
    await page.context().close();
  });

  test('is chosen among, ordered, linked to and taken home', async () => {
    const page = await reader.open('/sok/');
    await search(page, 'språk');
    await page.getByText('Välj bland träffarna').click();
    await page.locator('select[name="kommun"]').selectOption('Östersunds kommun');
    await page.waitForURL(/kommun=/);
    await page.locator('select[name="ordning"]').selectOption('nyast');
    await page.waitForURL(/ordning=nyast/);
    const address = page.url();
    await page.waitForTimeout(300);
    const before = await titles(page);
    expect(before.length).toBeGreaterThan(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta träffarna som CSV' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.split('\r\n')[0]).toContain('titel,slags sida,adress');
    expect(csv).toContain(`${reader.origin}/avtal/`);
    await page.goto('/');
    await page.goto(address);
    await page.locator('.hits li').first().waitFor();
    expect(await titles(page)).toEqual(before);
  });
});

test('a hit opens at its clause with the words marked, until the reader has seen enough', async () => {
  const page = await reader.open('/sok/');
  await search(page, 'tvist');
  await page.locator('.places a', { hasText: 'Tvist' }).first().click();
  await page.waitForURL(/markera=tvist#klausul-tvist$/);
  const marked = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  await page.getByText('Markerat på sidan: tvist.').waitFor();
  expect(await marked()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Ta bort markeringen' }).click();
  expect(await marked()).toBe(0);
  expect(page.url()).not.toContain('markera');
});

describe('the dialog', () => {
  test('opens by its keys, answers, closes and gives the focus back', async () => {
    const page = await reader.open('/avtal/sprakvanner/');
    const link = page.getByRole('link', { name: 'Parter', exact: true }).first();
    await link.focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.type('yoga gymnastik');
    await dialog.locator('.hits li').first().waitFor();
    expect(await dialog.getByRole('status').innerText()).toMatch(/^1\savtal\.$/);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
  });
});

test.each(['språk träning', 'xqzwv', '802496-6080'])(
  'axe finds nothing with hits and without: %s',
  async (query) => {
    const page = await reader.open('/sok/');
    await search(page, query);
    const choices = page.getByText('Välj bland träffarna');
    if (await choices.isVisible()) await choices.click();
    expect(await axeFaults(page)).toEqual([]);
  },
);

test('without script the form says so, and the list from A leads everywhere', async () => {
  const page = await reader.open('/', { javaScriptEnabled: false });
  await page.getByRole('searchbox').fill('yoga');
  await page.getByRole('button', { name: 'Sök' }).click();
  await page.waitForURL(/\/sok\/\?q=yoga$/);
  expect(await page.locator('noscript').innerText()).toContain('behöver JavaScript');
  await page.getByRole('link', { name: 'Inkludering på lika villkor' }).click();
  await page.waitForURL(/\/avtal\/inkludering/);
});
