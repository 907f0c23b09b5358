import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../client/read-csv.ts';
import { axeFaults } from './axe-faults.ts';
import { addressIs, choose, countIs, open, page, plain, reader, titles } from './explorer-steps.ts';

describe('taking the view along', () => {
  const download = async (name: string): Promise<{ file: Download; text: string }> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return { file, text: readFileSync(await file.path(), 'utf8') };
  };

  test('the file has the agreements on the page, their order and their sums', async () => {
    await open('/avtal/?kommun=linkoping&sortera=belopp-per-ar');
    await countIs('5 avtal av 8');
    await page.getByText('Dela och ladda ned').click();
    const { file, text } = await download('CSV');
    expect(file.suggestedFilename()).toMatch(
      /^avtal-kommun-linkoping-sortera-belopp-per-ar-\d{4}-\d\d-\d\d\.csv$/,
    );
    const [header = [], ...rows] = readCsv(text);
    const column = (name: string): (string | undefined)[] => rows.map((row) => row[header.indexOf(name)]);
    expect(column('titel')).toEqual(await titles());
    const sum = column('belopp').reduce((all, one) => all + Number(one), 0);
    expect(sum).toBe(3_670_000);
    expect(plain(await page.locator('[data-part="totals"]').innerText())).toContain('3 670 000 kr');
    expect(new Set(column('beloppet_avser'))).toEqual(new Set(['per år']));
    expect(new Set(column('urval'))).toEqual(new Set([page.url()]));
    const swedish = await download('CSV för svenskt Excel');
    expect(swedish.text.startsWith('\uFEFFavtal_id;')).toBe(true);
    expect(JSON.parse((await download('JSON')).text)).toMatchObject({ agreements: 5 });
    expect((await download('Markdown')).text).toContain('| Avtal | Kommun |');
  });

  test('where copying is refused the address is selected instead', async () => {
    await open('/avtal/?kommun=linkoping');
    await countIs('5 avtal av 8');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByText('Dela och ladda ned').click();
    await page.getByRole('button', { name: 'Kopiera länk' }).click();
    await page.getByText('Adressen är markerad').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  });
});

describe('putting agreements aside to compare', () => {
  const box = (name: string) => page.getByRole('checkbox', { name: `Jämför ${name}` });

  test('follows along to other lists and leads to the comparison', async () => {
    await open('/avtal/');
    await box('Språkvänner').click();
    await page.getByText('1 avtal att jämföra. Välj minst ett till.').waitFor();
    await choose('Kommun', 'Linköpings kommun');
    await addressIs('?kommun=linkoping&jamfor=sprakvanner');
    expect(await box('Språkvänner').isChecked()).toBe(true);
    await page
      .locator('[data-part="results"]')
      .getByRole('link', { name: 'Linköpings kommun' })
      .first()
      .click();
    await page.waitForURL('**/parter/linkoping/?jamfor=sprakvanner');
    await box('Hoppfull framtid').click();
    expect(await page.getByRole('link', { name: 'Jämför 2 valda' }).count()).toBe(2);
    await page.getByRole('link', { name: 'Jämför dem' }).click();
    expect(page.url()).toBe(`${reader.origin}/jamfor/?avtal=sprakvanner,hoppfull-framtid`);
  });

  test('a fifth is refused in words, and all can be let go of', async () => {
    await open('/avtal/?jamfor=sprakvanner,hoppfull-framtid,bromodellen,liva-ostersund-2017');
    await box('Inkludering').click();
    await page.getByText('Högst 4 avtal kan jämföras. Ta bort ett först.').waitFor();
    expect(await box('Inkludering').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Töm' }).click();
    await addressIs('');
    expect(await page.locator('compare-bar').isVisible()).toBe(false);
  });
});

test.each([320, 1280])('axe finds nothing before, during and after, begun at %i px', async (width) => {
  await open('/avtal/?x=1', { viewport: { width, height: 900 } });
  await countIs('8 avtal');
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width, height: 900 });
  for (const summary of await page.locator('agreement-explorer summary').all()) await summary.click();
  await choose('Kommun', 'Linköpings kommun');
  await page.getByRole('checkbox', { name: 'Jämför Språkvänner' }).click();
  await countIs('5 avtal av 8');
  expect(await axeFaults(page)).toEqual([]);
  for (const view of ['lista', 'tidslinje']) {
    await page.getByRole('radio', { name: view }).click();
    await expect.poll(() => page.url()).toContain(`vy=${view}`);
    expect(await axeFaults(page)).toEqual([]);
  }
});
