import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { startReader, textOf, type Reader } from './reader.ts';

let reader: Reader;

beforeAll(async () => {
  reader = await startReader(inject('sites').shipped.folder);
});
afterAll(() => reader.close());

test('axe finds nothing when the calendar has answered, a letter is open and a chart is chosen', async () => {
  const page = await reader.open('/kalender/?dag=2020-09-01');
  await page.getByText('1 avtal slutar').waitFor();
  const faults = await axeFaults(page);
  await page.goto('/kvalitet/');
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: 'Kopiera brevet' }).first().click();
  faults.push(...(await axeFaults(page)));
  await page.goto('/pengar/?diagram-ar-1=manad,part:hej-framling&diagram-belopp-1=tema');
  await expect.poll(() => page.locator('money-bars canvas').count()).toBe(2);
  faults.push(...(await axeFaults(page)));
  expect(faults).toEqual([]);
});

describe('what ends soon', () => {
  let page: Page;
  beforeAll(async () => {
    page = await reader.openNew('about:blank', { timezoneId: 'Europe/Stockholm' });
  });
  const answerOn = async (path: string, today = '2026-11-21'): Promise<void> => {
    await page.clock.setFixedTime(new Date(`${today}T12:00:00+01:00`));
    await page.goto(path);
  };

  test('question 1: on 1 September 2020 it is LivA, and the five of Linköping stand apart as unknown', async () => {
    await answerOn('/kalender/?dag=2020-09-01');
    await page.getByText('1 avtal slutar inom 6 månader från 1 september 2020.').waitFor();
    const section = page.getByRole('region', { name: /Slutar inom/ });
    const items = await section.getByRole('listitem').allInnerTexts();
    expect(items.map((item) => item.replace(/\s/g, ' '))).toEqual([
      'LivA 2019–2020, Östersunds kommun, slutar 31 december 2020',
    ]);
    expect(await textOf(page)).toMatch(
      /5 avtal har inget känt slut.*Bromodellen, Hoppfull framtid, Inkludering på lika villkor, Kompletterande språkträning, Språkvänner\./,
    );
  });

  test('the reader’s own day decides when none is asked for', async () => {
    await answerOn('/kalender/', '2018-08-01');
    await page.getByText('1 avtal slutar inom 6 månader från 1 augusti 2018.').waitFor();
    expect(await textOf(page)).toContain('LivA 2017–2018, Östersunds kommun, slutar 31 december 2018');
  });

  test('a day is asked for by keyboard, is kept in the address, and back works', async () => {
    await answerOn('/kalender/');
    await page.getByText('Inget avtal med känt slut').waitFor();
    await page.getByLabel('Från och med dag').fill('2019-05-01');
    await page.getByLabel('Från och med dag').focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 avtal slutar inom 6 månader från 1 maj 2019.').waitFor();
    expect(page.url()).toMatch(/\/kalender\/\?dag=2019-05-01$/);
    expect(await textOf(page)).toContain('slutar september 2019 eller enligt överenskommelse, uträknat');
    await page.goBack();
    await page.getByText('Inget avtal med känt slut').waitFor();
  });

  test.each(['2021-02-31', 'igår', '<img src=x onerror=alert(1)>'])(
    '%s is not a day, and the page says so',
    async (text) => {
      await answerOn(`/kalender/?dag=${encodeURIComponent(text)}`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain(`”${text}” är inte en dag.`);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await textOf(page)).toContain(
        'Inget avtal med känt slut slutar inom 6 månader från 21 november 2026.',
      );
    },
  );

  test('without script the build’s answer and its day stand, and no form that cannot answer', async () => {
    const page = await reader.open('/kalender/?dag=2020-09-01', { javaScriptEnabled: false });
    expect(await textOf(page)).toMatch(
      /6 månader från 21 november 2026\. Svaret gäller 21 november 2026, då webbplatsen byggdes/,
    );
    expect(await page.getByRole('button', { name: 'Visa' }).count()).toBe(0);
  });
});

describe('a letter', () => {
  test('is copied by keyboard', async () => {
    const page = await reader.openNew('/kvalitet/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Kopiera brevet');
    await page.keyboard.press('Enter');
    await page.getByText('Brevet är kopierat.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Till Linköpings kommun, registrator/,
    );
  });

  test('is selected where copying is refused', async () => {
    const page = await reader.open('/kvalitet/');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Kopiera brevet' }).first().click();
    await page.getByText('Webbläsaren tillät inte kopiering.').first().waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^Till Linköpings kommun/);
  });

  test('can be read and selected without script, where no button promises more', async () => {
    const page = await reader.open('/kvalitet/', { javaScriptEnabled: false });
    await page.locator('summary').first().click();
    expect(await page.locator('pre').first().innerText()).toContain('IOP Bilda och Erikshjälpen.pdf');
    expect(await page.getByRole('button', { name: 'Kopiera brevet' }).count()).toBe(0);
  });
});

test('the matrix is a list of topics for each agreement on a narrow screen', async () => {
  const page = await reader.open('/klausuler/', { viewport: { width: 320, height: 900 } });
  const row = page.locator('.matrix tbody tr').filter({ hasText: 'IT-guide' });
  expect(await row.innerText()).toMatch(/Tvist: ja[\s\S]*Försäkring: nej/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('every overview is one click from the front page', async () => {
  const page = await reader.open('/', { javaScriptEnabled: false });
  for (const name of ['Pengar', 'Kalender', 'Uppföljning', 'Kvalitet', 'Klausuler']) {
    await page.goto('/');
    await page.getByRole('link', { name, exact: true }).first().click();
    expect(await page.locator('h1').innerText()).toBe(name);
  }
});
