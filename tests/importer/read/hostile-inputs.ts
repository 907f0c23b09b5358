import { deflateSync } from 'node:zlib';
import type { Block } from '../../../src/importer/document.ts';
import { docxOf, paragraph, run, toDocx } from './to-docx.ts';
import { toOdt } from './to-odt.ts';
import { toPdf } from './to-pdf.ts';
import { toText } from './to-text.ts';

/** A small agreement of our own, to be broken. */
export const smallDocument: Block[] = [
  { kind: 'heading', level: 1, text: 'Överenskommelse om språkcafé' },
  { kind: 'paragraph', text: 'Solberga kommun och Föreningen Öppna Dörrar har kommit överens om följande.' },
  { kind: 'heading', level: 2, number: '1', text: 'Åtaganden' },
  { kind: 'item', depth: 0, isOrdered: false, text: 'Föreningen håller öppet två kvällar i veckan.' },
  { kind: 'item', depth: 0, isOrdered: false, text: 'Kommunen upplåter lokal utan kostnad.' },
  { kind: 'heading', level: 2, number: '2', text: 'Ekonomi' },
  {
    kind: 'table',
    hasHeading: true,
    rows: [
      ['Post', 'Belopp'],
      ['Samordnare', '310 000 kr'],
      ['Material', '24 000 kr'],
    ],
  },
  { kind: 'paragraph', text: 'Avtalet gäller från den 1 mars 2024 till och med den 28 februari 2026.' },
];

/** Whole files, one of each kind. */
export const wholeFiles = (): Uint8Array[] => [
  toDocx(smallDocument),
  docxOf(paragraph(run('Bara ett stycke.'))),
  toPdf(smallDocument),
  toOdt(smallDocument),
  Buffer.from(toText(smallDocument)),
  Buffer.from('<!doctype html><h1>Avtal</h1><table><tr><td>Lön<td>10 000 kr</table><ul><li>Ett<li>Två</ul>'),
];

/** Numbers from a seed, the same every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The nth broken input: random bytes, or a whole file with bits flipped, cut, doubled or filled with another's bytes. */
export function brokenInput(index: number, files: readonly Uint8Array[]): Uint8Array {
  const random = seeded(index * 7919 + 1);
  const below = (limit: number): number => Math.floor(random() * limit);
  if (index % 10 === 0) {
    const mark = ['', 'PK\x03\x04', '%PDF-1.4\n', '<html>', '\xFF\xFE'][below(5)] ?? '';
    const noise = Buffer.from(Array.from({ length: below(3000) }, () => below(256)));
    return Buffer.concat([Buffer.from(mark, 'latin1'), index % 20 === 0 ? noise : deflateSync(noise)]);
  }
  const bytes = Buffer.from(files[index % files.length] ?? new Uint8Array());
  const kind = below(4);
  if (kind === 0) return bytes.subarray(0, below(bytes.length));
  if (kind === 1) {
    const [from, to] = [below(bytes.length), below(bytes.length)];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  }
  for (let flips = kind === 2 ? 1 + below(3) : 20 + below(60); flips > 0; flips -= 1) {
    const at = below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  }
  return bytes;
}
