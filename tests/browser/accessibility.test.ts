import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../site/read-site.ts';
import { startReader, type Reader } from './reader.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const { folder } = inject('sites').shipped;
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const views = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader(folder);
});
afterAll(() => reader.close());

describe.each(views)('at $width px in $colorScheme', ({ width, colorScheme }) => {
  test('axe finds nothing on any kind of page', async () => {
    const page = await reader.open('/', { viewport: { width, height: 900 }, colorScheme });
    const faults: string[] = [];
    for (const url of oneOfEachKind()) {
      await page.goto(url);
      await page.evaluate(source);
      const { violations } = await page.evaluate(
        (values) => window.axe.run(document, { runOnly: values }),
        tags,
      );
      faults.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${url} ${id} ${String(target)}: ${failureSummary}`),
        ),
      );
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });
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
