import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { toAgreementColumns } from '../../src/domain/agreement-columns.ts';
import { syntheticRecords } from '../client/synthetic-records.ts';
import { startReader, type Reader } from './reader.ts';

let reader: Reader;

beforeAll(async () => {
  reader = await startReader(inject('sites').shipped.folder);
});
afterAll(() => reader.close());

/** The bar is 50 ms on a machine that does nothing else. It is told here and not demanded, since a test shares its machine. */
test('with 5 000 agreements a click on a filter is answered, and the time to the painted result is told', async () => {
  const { records, names } = syntheticRecords(5000);
  const page = await reader.open('about:blank', { viewport: { width: 1280, height: 900 } });
  const body = JSON.stringify(toAgreementColumns(records, names));
  await page.route('**/avtal/data.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto('/avtal/');
  for (const facet of ['theme', 'year', 'municipality', 'party'])
    await page.locator(`[data-facet="${facet}"] > summary`).click();
  const boxes = page.locator('[data-facet="theme"] [type="checkbox"]');
  await boxes.nth(11).waitFor();
  const times: number[] = [];
  for (let at = 0; at < 12; at++) times.push(await timeClick(page, at));
  const chosen = await page
    .locator('[data-facet="theme"] :checked')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const left = records.filter(({ themes }) => themes.some((theme) => chosen.includes(theme)));
  expect(chosen).toHaveLength(12);
  await expect
    .poll(async () => (await page.locator('[data-part="count"]').innerText()).replace(/\s/g, ''))
    .toBe(`${left.length}avtalav5000`);
  await expect.poll(() => page.locator('[data-part="results"] tbody tr').count()).toBe(100);
  await page.getByRole('button', { name: 'Visa 100 till' }).click();
  await expect.poll(() => page.locator('[data-part="results"] tbody tr').count()).toBe(200);
  const sorted = times.sort((a, b) => a - b).map(Math.round);
  console.log(
    `Filter click to painted result, 5 000 agreements: median ${sorted[6]} ms, slowest ${sorted.at(-1)} ms; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores.`,
  );
  await page.context().close();
});

/** From a click on a theme to the frame that shows what is left, as the page itself sees it. */
const timeClick = (page: Page, at: number): Promise<number> =>
  page
    .locator('[data-facet="theme"] [type="checkbox"]')
    .nth(at)
    .evaluate(async (box: HTMLInputElement) => {
      const count = document.querySelector('[data-part="count"]');
      const before = count?.textContent;
      const start = performance.now();
      box.click();
      while (count?.textContent === before) await Promise.resolve();
      const end = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          // What is asked for within a frame is answered when that frame has been drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        });
      });
      await new Promise((resolve) => setTimeout(resolve, 150));
      return end - start;
    });
