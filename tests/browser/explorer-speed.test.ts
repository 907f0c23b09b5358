import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { toPeerPage } from '../../scripts/bench/explorer-peer.ts';
import { syntheticRecords } from '../../scripts/bench/explorer-records.ts';
import { raceExplorer } from '../../scripts/bench/race-explorer.ts';
import { toAgreementColumns } from '../../src/domain/agreement-columns.ts';
import { today } from '../site/build-sites.ts';
import { startReader, type Reader } from './reader.ts';

let reader: Reader;
const { records, names } = syntheticRecords(5000);

beforeAll(async () => {
  reader = await startReader(inject('sites').shipped.folder);
});
afterAll(() => reader.close());

/**
 * The bar is 50 ms on a machine at rest. Others may share it, which a plain page with the same work to do feels as
 * much, and which can only make us slower: the best of three races tells.
 */
test('with 5 000 agreements a click on any filter shows its result within 50 ms', { retry: 2 }, async () => {
  const body = JSON.stringify(toAgreementColumns(records, names));
  const openPage = async (path: string): Promise<Page> => {
    const page = await reader.openNew('about:blank', { viewport: { width: 1280, height: 900 } });
    await page.route('**/avtal/data.json', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
    await page.route('**/peer/', (route) =>
      route.fulfill({ body: toPeerPage(records, today), contentType: 'text/html' }),
    );
    await page.goto(path);
    return page;
  };
  const { ours, peer } = await raceExplorer([await openPage('/avtal/'), await openPage('/peer/')], 21);
  expect(ours.median).toBeLessThan(Math.max(50, 2 * peer.median));
});

test('with 5 000 agreements what is left is counted, drawn and added to', async () => {
  const page = await reader.open('about:blank', { viewport: { width: 1280, height: 900 } });
  const body = JSON.stringify(toAgreementColumns(records, names));
  await page.route('**/avtal/data.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto('/avtal/');
  await page.locator('[data-facet="theme"] > summary').click();
  const boxes = page.locator('[data-facet="theme"] [type="checkbox"]');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.click();
  const chosen = await page
    .locator('[data-facet="theme"] :checked')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const left = records.filter(({ themes }) => themes.some((theme) => chosen.includes(theme)));
  expect(chosen.length).toBeGreaterThan(5);
  await expect
    .poll(async () => (await page.locator('[data-part="count"]').innerText()).replace(/\s/g, ''))
    .toBe(`${left.length}avtalav5000`);
  const rows = page.locator('[data-part="results"] tbody tr');
  await expect.poll(() => rows.count()).toBe(50);
  await page.getByRole('button', { name: 'Visa 50 till' }).click();
  await expect.poll(() => rows.count()).toBe(100);
});
