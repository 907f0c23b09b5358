import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startReader, type Reader } from './reader.ts';

let reader: Reader;

beforeAll(async () => {
  reader = await startReader(inject('sites').shipped.folder);
});
afterAll(() => reader.close());

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const years = (page: Page) => page.locator('#diagram-ar-1');
const tableOf = async (page: Page): Promise<string> => plain(await years(page).locator('table').innerText());

test('without script the picture stands with its words, and no control promises more', async () => {
  const page = await reader.open('/pengar/', { javaScriptEnabled: false });
  expect(await years(page).locator('svg[role=img]').getAttribute('aria-label')).toMatch(
    /Störst är 2020: 1\s510\s857\skr/,
  );
  expect(await page.locator('money-bars :is(input, select)').count()).toBe(0);
});

test('by keyboard alone: another base, one party beside the whole; the table and the address follow', async () => {
  const asked: string[] = [];
  const page = await reader.open('about:blank');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/pengar/');
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  expect(asked).not.toContain('/pengar/val.json');
  await years(page).getByRole('radio', { name: 'per kalenderår' }).focus();
  await page.keyboard.press('ArrowRight');
  await years(page).locator('canvas').waitFor();
  expect(await tableOf(page)).toContain('2017 92 308 kr 2018 102 756 kr');
  expect(asked.slice(before)).toContain('/pengar/val.json');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Enter');
  await page.keyboard.press('Enter');
  await years(page).locator('th', { hasText: 'Enter Sweden' }).waitFor();
  expect(await tableOf(page)).toMatch(/2017 92 308 kr inget belopp det året 2018 102 756 kr 41 793 kr/);
  expect(await years(page).locator('[role=status]').innerText()).toMatch(/^Visar: .*per månad i snitt\.$/);
  expect(page.url()).toBe(`${reader.origin}/pengar/?diagram-ar-1=manad,part:enter-sweden`);
  await page.reload();
  await years(page).locator('canvas').waitFor();
  expect(await tableOf(page)).toContain('41 793 kr');
  expect(await years(page).locator('select').inputValue()).toBe('part:enter-sweden');
});

test('a yearly cost can be shown by theme and never per month or year', async () => {
  const page = await reader.open('/pengar/');
  const costs = page.locator('#diagram-belopp-2');
  expect(await costs.getByRole('radio').count()).toBe(3);
  await costs.getByRole('radio', { name: 'per tema' }).check();
  await costs.locator('canvas').waitFor();
  expect(await costs.locator('figcaption strong').innerText()).toBe('Per tema: offentlig kostnad per år');
  expect(await page.locator('#diagram-ar-2').count()).toBe(0);
});

test('a hand-written address gets its sentence, and the rest works', async () => {
  const nasty = encodeURIComponent('<img src=x onerror=alert(1)>');
  const page = await reader.open(`/pengar/?diagram-ar-1=manad,part:ingen,${nasty}`);
  await years(page).locator('canvas').waitFor();
  const said = await years(page).locator('[role=status]').innerText();
  expect(said).toContain('Adressen har ”part:ingen”, som inte är något val här.');
  expect(said).toContain('”<img src=x onerror=alert(1)>”');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await tableOf(page)).toContain('92 308 kr');
});

test('when the figures cannot be fetched the picture stands, and the next try works', async () => {
  const page = await reader.open('about:blank');
  await page.route('**/pengar/val.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/pengar/');
  await years(page).getByRole('radio', { name: 'per månad, i snitt' }).check();
  await years(page).getByText('Siffrorna gick inte att hämta.').waitFor();
  expect(await years(page).locator('svg[role=img]').count()).toBe(1);
  await page.unroute('**/pengar/val.json');
  await years(page).getByRole('radio', { name: 'per kalenderår' }).check();
  await years(page).locator('canvas').waitFor();
});
