import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from '../../src/markdown/escape-text.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';

const entities: Record<string, string> = { '#x3C': '<', '#x26': '&', '#x22': '"' };

/** What a reader sees of a paragraph. */
const visible = (html: string): string =>
  html
    .replace(/<\/?(?:p|a)\b[^>]*>/g, '')
    .replace(/&([^;]+);/g, (match, name: string) => entities[name] ?? match);

const render = (markdown: string): string => {
  const { tree, found } = parseBody(markdown, 1);
  expect(found).toEqual([]);
  return renderBody(tree, { amount: () => undefined })
    .sections.map(({ html }) => html)
    .join('');
};

const markup = fc.constantFrom(
  ...'<>{}[]()*_~`|#+-=:!&;\\/.\'"^$%@ \n\t1a',
  'import ',
  'export ',
  '<!--',
  '-->',
  '&amp;',
  '&#60;',
  '&copy',
  'http://x.se/_a_',
  'https://x.se/a?b=1&c;',
  'www.x_y.se/~z',
  'a_b@c.se',
  '[^1]',
  '[x]: /y',
  '1. ',
  '10) ',
  '```',
  '---',
  '***',
  '==',
  '| a |',
  '|:-',
  '<Not>',
  '</Not>',
  '{...x}',
  '<10h/v',
  'åäö',
  '😀',
);

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(markup, { maxLength: 14 }).map((parts) => parts.join('')),
  )
  // What no file may hold is refused before it comes here.
  .map((value) => value.replace(/[\p{Cc}\p{Cn}]/gu, (match) => (/\s/.test(match) ? ' ' : '')));

test('any text, escaped, reads back as the same text', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(visible(render(escapeText(value)))).toBe(value.replace(/[ \t\r\n\f\v]+/g, ' ').trim());
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['Tid <10h/v enligt {bilaga 1}', 'Tid \\<10h/v enligt \\{bilaga 1}'],
  ['fil_namn och _så_', 'fil_namn och \\_så\\_'],
  ['1. Först', '1\\. Först'],
  ['- streck', '\\- streck'],
  ['import av varor', '&#105;mport av varor'],
  ['Barn & unga, 3 > 2', 'Barn & unga, 3 > 2'],
])('%j is written %j', (value, expected) => {
  expect(escapeText(value)).toBe(expected);
});
