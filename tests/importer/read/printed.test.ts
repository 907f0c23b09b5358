import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/importer/document.ts';
import { readDocument } from '../../../src/importer/read/read-document.ts';
import { numberedClauses } from '../documents/numbered-clauses.ts';
import { yearlyBudget } from '../documents/yearly-budget.ts';
import { toDocx } from './to-docx.ts';
import { toPdf } from './to-pdf.ts';

// Printed by Chromium (`tests/fixtures/documents/make-pdf.ts`), which draws its bullets instead of writing them.
test.each([
  ['numbered-clauses', numberedClauses.blocks],
  ['yearly-budget', yearlyBudget.blocks],
])('%s, as a browser prints it, keeps its headings and tables', async (name, blocks) => {
  const bytes = readFileSync(`tests/fixtures/documents/${name}.pdf`);
  const document = await readDocument({ name, bytes });
  expect(document.remarks.filter(({ code }) => code !== 'wrong-extension')).toEqual([]);
  const shapes = (of: readonly Block[]): unknown[] =>
    of.flatMap((block): unknown[] => {
      if (block.kind === 'table') return [block.rows];
      return block.kind === 'heading' ? [[block.level, block.number, block.text]] : [];
    });
  expect(shapes(document.blocks)).toEqual(shapes(blocks));
});

/** Sentences that differ, so that nothing packs better than text does. */
const longDocument = (): Block[] =>
  Array.from({ length: 300 }, (_, at): Block[] => [
    { kind: 'heading', level: 2, number: `${at % 90}.1`, text: `Avsnitt om del ${at}` },
    ...Array.from({ length: 6 }, (_each, step): Block => {
      const words = Array.from(
        { length: 70 },
        (_word, word) => `ord${(at * 7919 + step * 104729 + word * 31) % 9973}`,
      );
      return { kind: 'paragraph', text: `Parterna ska ${words.join(' ')}.` };
    }),
  ]).flat();

test('two hundred pages are read in under ten seconds', async () => {
  const blocks = longDocument();
  for (const bytes of [toDocx(blocks), toPdf(blocks, { hasNumbers: true })]) {
    const began = performance.now();
    const document = await readDocument({ name: 'avtal', bytes });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(300);
    if (document.format === 'pdf') expect(document.blocks.at(-1)?.page).toBeGreaterThanOrEqual(200);
  }
});
