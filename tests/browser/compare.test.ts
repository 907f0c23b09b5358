import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { startReader, textOf, type Reader } from './reader.ts';

const { folder } = inject('sites').shipped;
const pair = '/jamfor/liva-ostersund-2017--liva-ostersund-2019/';
const two = '/jamfor/?avtal=liva-ostersund-2017,liva-ostersund-2019';
let reader: Reader;

beforeAll(async () => {
  reader = await startReader(folder);
});
afterAll(() => reader.close());

const told = (page: Page) => page.locator('compare-page > [role=status]');
const columns = async (page: Page): Promise<string[]> =>
  (await page.locator('.compare thead th + th a').allInnerTexts()).map((text) => text.trim());

describe('without script', () => {
  test('the page lists the chains and says how to go on', async () => {
    const page = await reader.open('/jamfor/', { javaScriptEnabled: false });
    expect(await textOf(page)).toContain('behövs JavaScript');
    await page.getByRole('link', { name: 'LivA 2017–2018 och LivA 2019–2020' }).click();
    expect(page.url()).toBe(`${reader.origin}${pair}`);
    const text = await textOf(page);
    expect(text).toContain('+120 % totalt');
    expect(text).toContain('+36,4 % per månad');
    expect(text).toContain('januari–mars 2019');
    expect(text).toMatch(/Nytt om återbetalning: .*när pengarna används fel/);
  });

  test('the agreement’s own page leads to the comparison', async () => {
    const page = await reader.open('/avtal/liva-ostersund-2019/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Jämför de två avtalen' }).click();
    expect(page.url()).toBe(`${reader.origin}${pair}`);
  });
});

describe('with script', () => {
  test('the reader’s table and the built one are the same', async () => {
    const rowsAt = async (path: string): Promise<string[]> => {
      const page = await reader.open(path);
      await page.locator('.compare').waitFor();
      return page.locator('.compare tbody:not(.rest) tr').allTextContents();
    };
    const [live, built] = [await rowsAt(two), await rowsAt(pair)];
    expect(live).toEqual(built);
    expect(live.length).toBeGreaterThan(50);
  });

  test('by keyboard alone: add, hide what is the same, take away, go back', async () => {
    const page = await reader.open('/jamfor/');
    await tabTo(page, '#valj-avtal');
    await page.keyboard.type('LivA 2017');
    await page.keyboard.press('Enter');
    await page.getByText('Välj minst ett avtal till.').waitFor();
    await page.keyboard.type('Bromodellen');
    await page.keyboard.press('Enter');
    await page.getByText(/^Jämför LivA 2017–2018 och Bromodellen/).waitFor();
    expect(page.url()).toBe(`${reader.origin}/jamfor/?avtal=liva-ostersund-2017,bromodellen`);

    await tabTo(page, 'compare-differences input');
    await page.keyboard.press('Space');
    expect(await page.locator('.compare tr.same:visible').count()).toBe(0);
    expect(page.url()).toContain('&visa=skillnader');
    await page.reload();
    await page.locator('.compare').waitFor();
    expect(await page.locator('compare-differences input').isChecked()).toBe(true);

    await tabTo(page, 'button[data-remove=bromodellen]');
    await page.keyboard.press('Enter');
    await page.getByText('Välj minst ett avtal till.').waitFor();
    expect(await columns(page)).toEqual(['LivA 2017–2018']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('valj-avtal');
    await page.goBack();
    await page.getByText(/^Jämför LivA 2017–2018 och Bromodellen/).waitFor();
  });

  test('the bars can be counted on another base by keyboard, and their figures stand in a table', async () => {
    const page = await reader.open(pair);
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('.js') && asked.push(request.url()));
    await tabTo(page, 'budget-bars input');
    expect(asked).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.locator('budget-bars canvas').waitFor();
    const text = (await page.locator('budget-bars table').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('41 538 kr 84 000 kr');
    expect(asked.length).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    await page.getByText('Budgeten efter kategori, per deltagare').first().waitFor();
    expect(await page.locator('budget-bars').innerText()).toMatch(/LivA 2019–2020 är inte med i diagrammet/);
  });

  test('an agreement’s own page leads here, and its own chain is the first to hold it against', async () => {
    const page = await reader.open('/avtal/liva-ostersund-2017/');
    await page.getByRole('link', { name: 'Lägg till i jämförelse' }).click();
    await page.getByText('LivA 2017–2018 är valt. Välj minst ett avtal till.').waitFor();
    const near = page.locator('compare-page section').getByRole('link');
    expect((await near.allInnerTexts())[0]).toBe('LivA 2019–2020');
    await near.first().click();
    await page.getByText(/^Jämför LivA 2017–2018 och LivA 2019–2020/).waitFor();
    expect(await page.locator('compare-page section h2').count()).toBe(0);
    await page.goto('/avtal/overgangsboende-ostersund/');
    expect(await page.getByRole('link', { name: 'Lägg till i jämförelse' }).count()).toBe(0);
  });

  test.each([
    ['?avtal=finns-inte,bromodellen', /”finns-inte” finns inte bland avtalen.*Välj minst ett avtal till/],
    [
      '?avtal=<img src=x onerror=alert(1)>,bromodellen,sprakvanner',
      /”<img src=x onerror=alert\(1\)>” finns inte/,
    ],
    [
      `?avtal=${Array.from({ length: 50 }, (_, index) => `a${index}`).join(',')}`,
      /Adressen anger 50; de 4 första/,
    ],
    ['?avtal=', /^Välj minst två avtal\.$/],
  ])('the address %s is answered in words', async (query, words) => {
    const page = await reader.open(`/jamfor/${query}`);
    await page.waitForFunction(
      () => !/Hämtar/.test(document.querySelector('compare-page')?.textContent ?? 'Hämtar'),
    );
    expect(await told(page).innerText()).toMatch(words);
    expect(await page.locator('main img').count()).toBe(0);
    await page.locator('#valj-avtal').fill('IT-guide');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'IT-guide', exact: true }).waitFor();
  });

  test('a name that matches nothing is told, and nothing else changes', async () => {
    const page = await reader.open(two);
    await page.locator('#valj-avtal').fill('zzz');
    await page.keyboard.press('Enter');
    await page.getByText('Inget avtal heter ”zzz”.').waitFor();
    expect(await columns(page)).toEqual(['LivA 2017–2018', 'LivA 2019–2020']);
  });
});

test('on paper: the heading, the agreements with their addresses, the day; what differs first and nothing to press', async () => {
  const page = await reader.open(pair, { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  const text = await textOf(page);
  expect(text).toMatch(/Underlag till nämnden .*\/avtal\/liva-ostersund-2017\/ .*21 november 2026/);
  expect(await page.locator('main button:visible, main input:visible, nav:visible').count()).toBe(0);
  const tops = await page.locator('.compare tbody:not(.rest) tr:not(.group)').evaluateAll((rows) =>
    rows.map((row) => ({
      top: row.getBoundingClientRect().top,
      differs: row.classList.contains('differs'),
    })),
  );
  const lastDiffering = Math.max(...tops.filter(({ differs }) => differs).map(({ top }) => top));
  const firstSame = Math.min(...tops.filter(({ differs }) => !differs).map(({ top }) => top));
  expect(lastDiffering).toBeLessThan(firstSame);
});

test('Chart.js is fetched only when it is asked for and weighs at most 55 kB', () => {
  const scripts = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  const weights = scripts.map(
    (name) => brotliCompressSync(readFileSync(join(folder, '_astro', name))).length,
  );
  expect(Math.max(...weights)).toBeLessThanOrEqual(55_000);
});

test('axe finds nothing, before and after the reader has done something', async () => {
  const page = await reader.open(two);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.locator('.compare').waitFor();
  faults.push(...(await axeFaults(page)));
  await page.locator('compare-differences input').check();
  await page.locator('budget-bars input[value=month]').check();
  await page.locator('budget-bars canvas').waitFor();
  faults.push(...(await axeFaults(page)));
  await page.locator('#valj-avtal').fill('Språkvänner');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ta bort Språkvänner' }).waitFor();
  faults.push(...(await axeFaults(page)));
  expect(faults).toEqual([]);
});

/** Press Tab until a place has the focus, as someone without a mouse must. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 200; count++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} cannot be reached by keyboard.`);
}
