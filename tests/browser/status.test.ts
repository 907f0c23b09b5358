import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startReader, textOf, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await startReader(inject('sites').shipped.folder);
  page = await reader.openNew('about:blank', { timezoneId: 'Europe/Stockholm' });
});
afterAll(() => reader.close());

/** Trap 7: a page that says "running" must not rot, so the reader's own day decides. */
test.each([
  ['liva-ostersund-2019', '2019-03-31', 'Inte börjat'],
  ['liva-ostersund-2019', '2019-04-01', 'Pågår'],
  ['liva-ostersund-2019', '2020-12-31', 'Pågår'],
  ['liva-ostersund-2019', '2021-01-01', 'Avslutat'],
  ['it-guide-ostersund-2018', '2019-05-01', 'Pågår'],
  ['it-guide-ostersund-2018', '2019-10-15', 'Troligen avslutat'],
  ['sprakvanner', '2021-02-01', 'Okänt'],
])('%s read on %s: %s', async (id, day, state) => {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
  await page.goto(`/avtal/${id}/`);
  expect(await textOf(page)).toMatch(new RegExp(`Läge ${state}`, 'i'));
});

test('without script the build’s answer stands, with its day', async () => {
  const plain = await reader.open('/avtal/liva-ostersund-2019/', { javaScriptEnabled: false });
  expect(await textOf(plain)).toMatch(/Läge Avslutat.*Bedömt 21 november 2026\./i);
});
