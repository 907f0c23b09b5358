import { expect, test } from 'vitest';
import type { Block } from '../../src/importer/document.ts';
import { importDocument } from '../../src/importer/import-document.ts';
import { readDocument } from '../../src/importer/read/read-document.ts';
import { allDocuments } from './documents/all-documents.ts';
import type { DocumentCase } from './documents/document-case.ts';
import { toDocx } from './read/to-docx.ts';
import { toPdf } from './read/to-pdf.ts';
import { toText } from './read/to-text.ts';
import { testContext } from './test-context.ts';
import { toFacts } from './to-facts.ts';

const formats: Record<string, (blocks: readonly Block[]) => Uint8Array> = {
  docx: (blocks) => toDocx(blocks),
  'docx utan formatmallar': (blocks) => toDocx(blocks, { hasStyles: false }),
  pdf: (blocks) => toPdf(blocks),
  txt: (blocks) => new TextEncoder().encode(toText(blocks)),
};

interface Tally {
  wanted: number;
  found: number;
  right: number;
}

const share = ({ right, wanted }: Tally): number => right / wanted;
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** How many of the wanted are among the found, each counted once. */
function tally(wanted: readonly string[], found: readonly string[]): Tally {
  const left = [...wanted];
  for (const each of found) if (left.includes(each)) left.splice(left.indexOf(each), 1);
  return { wanted: wanted.length, found: found.length, right: wanted.length - left.length };
}

const sum = (tallies: readonly Tally[]): Tally => ({
  wanted: tallies.reduce((all, each) => all + each.wanted, 0),
  found: tallies.reduce((all, each) => all + each.found, 0),
  right: tallies.reduce((all, each) => all + each.right, 0),
});

const headings = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.number ?? ''} ${block.text}`.trim()] : []));

async function measure({ blocks, facts }: DocumentCase, write: (blocks: readonly Block[]) => Uint8Array) {
  const document = await readDocument({ name: 'avtal', bytes: write(blocks) });
  const imported = importDocument(document, testContext);
  const found = toFacts(imported);
  const of = (kinds: RegExp): Tally =>
    tally(
      facts.filter((each) => kinds.test(each)),
      found.filter((each) => kinds.test(each)),
    );
  return {
    headings: tally(headings(blocks), headings(document.blocks)),
    lines: of(/^line=/),
    certain: of(/^(?:start|end|months|party|number)=/),
    all: tally(facts, found),
    evidence: imported.proposals.filter(
      ({ evidence }) => evidence.quote === '' || evidence.quote.length > 80,
    ),
  };
}

test('sixteen documents in four formats are read as a careful reader reads them', async () => {
  const rows = [];
  for (const [format, write] of Object.entries(formats)) {
    // One at a time: a PDF that has to wait for a processor is taken for one that never ends.
    const measured = [];
    for (const each of allDocuments) measured.push(await measure(each, write));
    const all = sum(measured.map((each) => each.all));
    rows.push({
      format,
      headings: share(sum(measured.map((each) => each.headings))),
      lines: share(sum(measured.map((each) => each.lines))),
      certain: share(sum(measured.map((each) => each.certain))),
      precision: all.right / all.found,
      recall: share(all),
      withoutEvidence: measured.flatMap(({ evidence }) => evidence),
    });
  }
  console.table(
    Object.fromEntries(
      rows.map(({ format, headings: titles, lines, certain, precision, recall }) => [
        format,
        {
          rubriker: percent(titles),
          budgetrader: percent(lines),
          'tid, parter, org.nr': percent(certain),
          precision: percent(precision),
          täckning: percent(recall),
        },
      ]),
    ),
  );
  for (const row of rows) {
    expect(row.withoutEvidence).toEqual([]);
    expect([row.format, row.headings]).toEqual([row.format, 1]);
    expect([row.format, row.lines]).toEqual([row.format, 1]);
    expect([row.format, row.certain]).toEqual([row.format, 1]);
    expect([row.format, row.precision >= 0.95]).toEqual([row.format, true]);
    expect([row.format, row.recall >= 0.85]).toEqual([row.format, true]);
  }
});

test('every quote stands in the block it points at', () => {
  for (const { blocks } of allDocuments) {
    const { proposals, blocks: masked } = importDocument({ format: 'txt', remarks: [], blocks }, testContext);
    for (const { path, evidence } of proposals) {
      const block = masked[evidence.block];
      const text =
        block?.kind === 'table'
          ? block.rows.map((row) => row.filter(Boolean).join(' ')).join('\n')
          : block?.text;
      expect([path, text]).toEqual([path, expect.stringContaining(evidence.quote.replace(/\u2026$/, ''))]);
    }
  }
});

test('an empty or foreign text gives no values', () => {
  const read = (text: string) =>
    importDocument({ format: 'txt', remarks: [], blocks: [{ kind: 'paragraph', text }] }, testContext)
      .proposals;
  for (const text of [
    '',
    ' ',
    '?',
    '12',
    'Lorem ipsum dolor sit amet, consectetur.',
    'Koka potatisen i 20 minuter. Servera med smör.',
  ]) {
    expect(read(text)).toEqual([]);
  }
});
