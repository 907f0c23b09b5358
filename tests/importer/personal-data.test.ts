import { expect, test } from 'vitest';
import { findPersonalNumbers } from '../../src/personal-data/find-personal-numbers.ts';
import type { Block } from '../../src/importer/document.ts';
import { toDraft } from '../../src/importer/draft/to-draft.ts';
import { importDocument } from '../../src/importer/import-document.ts';
import { heading, paragraph, plainTable, table } from './documents/document-case.ts';
import { checkDigit } from '../personal-data/made-up-numbers.ts';
import { testContext } from './test-context.ts';

/** From the range that the tax agency keeps for tests and gives to nobody. */
function testNumber(serial: number): string {
  const date = '19900101';
  const birth = String(980 + serial);
  return `${date}-${birth}${checkDigit(date.slice(2) + birth)}`;
}

const read = (blocks: Block[]) => importDocument({ format: 'txt', remarks: [], blocks }, testContext);
const draftOf = (blocks: Block[]): string => toDraft(read(blocks), { sha256: 'ab'.repeat(32) });

const signed: Block[] = [
  heading(1, 'Avtal om fika'),
  paragraph('Avtalet ingås mellan Granbacka kommun och Föreningen Möten.'),
  heading(2, 'Kontaktpersoner'),
  paragraph('Ada Provsson, samordnare, Granbacka kommun'),
  paragraph('ada.provsson@example.se, 070-174 06 05'),
  paragraph('Bo Testlund'),
  paragraph('bo (at) example.se'),
  paragraph(`Personnummer: ${testNumber(1)}`),
  heading(2, 'Underskrifter'),
  plainTable(
    ['Cia Exempelberg', 'Dan Låtsasson'],
    ['Kommundirektör', 'Ordförande'],
    ['Granbacka kommun', 'Föreningen Möten'],
  ),
];

test('no personal data reaches the draft, the proposals or the text that is kept', () => {
  const kept = [JSON.stringify(read(signed)), draftOf(signed)];
  for (const text of kept) {
    for (const part of [
      'Provsson',
      'Testlund',
      'Exempelberg',
      'Låtsasson',
      'example.se',
      '174 06',
      testNumber(1).slice(-4),
    ]) {
      expect(text).not.toContain(part);
    }
    expect(findPersonalNumbers(text)).toEqual([]);
  }
});

test('what was left out is told by kind and place, and the roles stay', () => {
  const { leftOut } = read(signed);
  const told = leftOut.map(({ kind, section }) => `${kind} ${section}`).sort();
  expect(told).toEqual([
    'email Kontaktpersoner',
    'email Kontaktpersoner',
    'name Kontaktpersoner',
    'name Kontaktpersoner',
    'name Underskrifter',
    'name Underskrifter',
    'personalNumber Kontaktpersoner',
    'phone Kontaktpersoner',
  ]);
  const draft = draftOf(signed);
  for (const role of ['samordnare, Granbacka kommun', 'Kommundirektör', 'Ordförande'])
    expect(draft).toContain(role);
  expect(draft).toMatch(/where: Underskrifter\n\s+what: Namn på personer/);
});

test('names of organisations, units and places are no names of people', () => {
  const blocks = [
    heading(2, 'Kontaktpersoner'),
    paragraph('Samordnare, Granbacka kommun'),
    paragraph('Föreningen Möten'),
    paragraph('Stora Torget 1'),
    table(['Roll', 'Part'], ['Handläggare', 'Västerby kommun']),
  ];
  expect(read(blocks).leftOut).toEqual([]);
  expect(read(blocks).blocks).toEqual(blocks);
});

test('personal data in the title, a heading or a table is masked as well', () => {
  const blocks = [
    heading(1, 'Avtal om stöd, kontakt ada@example.se'),
    table(['Post', 'Belopp'], [`Lön, ${testNumber(2)}`, '10 000 kr'], ['Summa', '10 000 kr']),
  ];
  const draft = draftOf(blocks);
  expect(draft).toContain('kontakt (e-post)');
  expect(draft).not.toContain('example.se');
  expect(findPersonalNumbers(draft)).toEqual([]);
});
