import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readPages } from '../site/read-site.ts';
import { axeFaults } from './axe-faults.ts';
import { startReader, type Reader } from './reader.ts';

const { folder } = inject('sites').shipped;
let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await startReader(folder);
  page = await reader.open('/');
});
afterAll(() => reader.close());

test.each(oneOfEachKind())('axe finds nothing on %s, narrow and wide, in light and dark', async (url) => {
  await page.goto(url);
  expect(await axeFaults(page)).toEqual([]);
});

/** One page of every kind, and of the agreements, whose pages differ most, every one. */
function oneOfEachKind(): string[] {
  const kinds = new Map<string, string>();
  for (const { url } of readPages(folder)) {
    const parts = url.split('/').slice(1, -1);
    const isAgreement = parts[0] === 'avtal' && parts.length === 2;
    const kind =
      isAgreement || parts[0] === 'om' || parts.length < 2
        ? url
        : `${parts[0]} ${parts.length === 3 && parts[0] === 'avtal' ? parts[1] : parts.length}`;
    if (!kinds.has(kind)) kinds.set(kind, url);
  }
  return [...kinds.values()];
}
