import type { Block } from '../../src/importer/document.ts';
import { cleanText } from '../../src/importer/repair/clean-text.ts';

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A document of any signs at all, and many that Markdown, MDX, HTML or YAML would take for their own. */
export function randomDocument(seed: number): Block[] {
  const random = randomFrom(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const sign = (): string => (random() < 0.6 ? pick(tricky) : String.fromCodePoint(pick(ranges)(random())));
  const text = (): string =>
    cleanText(Array.from({ length: 1 + Math.floor(random() * 30) }, sign).join(random() < 0.5 ? '' : ' '));
  const block = (): Block => {
    const kind = pick(['heading', 'paragraph', 'paragraph', 'item', 'item', 'table'] as const);
    if (kind === 'heading') return { kind, level: 1 + Math.floor(random() * 5), text: text() };
    if (kind === 'paragraph') return { kind, text: text() };
    if (kind === 'item')
      return { kind, depth: Math.floor(random() * 4), isOrdered: random() < 0.4, text: text() };
    const width = 1 + Math.floor(random() * 4);
    const row = (): string[] => Array.from({ length: width }, text);
    return {
      kind,
      hasHeading: random() < 0.5,
      rows: Array.from({ length: 1 + Math.floor(random() * 4) }, row),
    };
  };
  return Array.from({ length: 1 + Math.floor(random() * 12) }, block);
}

const ranges: ((random: number) => number)[] = [
  (random) => 0x20 + Math.floor(random * 0x5f),
  (random) => 0xa0 + Math.floor(random * 0x500),
  (random) => 0x2000 + Math.floor(random * 0x400),
  (random) => 0x4e00 + Math.floor(random * 0x1000),
  (random) => 0x1f300 + Math.floor(random * 0x300),
  (random) => 0xfb00 + Math.floor(random * 0x500),
];

const tricky = [
  ...'<>{}[]()#*_`~|\\/!&@:;=+-.,"\'$%^?0123456789 \t\n',
  '---',
  '...',
  '```',
  '~~~',
  '![',
  '](',
  '[^1]:',
  '<10h/v',
  '{bilaga 1}',
  '<!--',
  '-->',
  '</Klausul>',
  '<Atagande part="x">',
  '<script>',
  '${x}',
  '{{',
  '&amp;',
  '&#60;',
  '&lt',
  'https://',
  'www.',
  'import ',
  'export ',
  '1.',
  '1)',
  '- ',
  '+ ',
  '> ',
  '# ',
  '## #',
  '| a | b |',
  ': ',
  ' #',
  "'",
  '? ',
  '%TAG',
  '!!',
  '*a',
  '&a',
  'å',
  'ä',
  'ö',
  'a\u030A',
  'e\u0301',
  'ﬁ',
  '\u00AD',
  '\u200D',
  '\u00A0',
  '\u2028',
  'ord',
  'Åtaganden',
  'Syfte',
  'Kommunen ska',
  'Föreningen Möten ansvarar för allt.',
  'Budget',
  '100 000 kr',
  '1 mars 2024',
];
