import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';

const nested = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

describe('a bomb stops in less than a second, with a reason', () => {
  test.each<[string, string, string]>([
    ['800 nested quotes', `${'>'.repeat(800)} a`, 'body-depth blockquote'],
    ['30 000 nested quotes', `${'>'.repeat(30_000)} a`, 'body-depth blockquote'],
    ['21 nested quotes', `${'>'.repeat(21)} a`, 'body-depth blockquote'],
    ['400 list levels', nested(400), 'body-depth list'],
    ['13 list levels', nested(13), 'body-depth list'],
    ['40 000 lists on a line', `${'- '.repeat(20_000)}a`, 'body-depth list'],
    ['lists in quotes', `${'> - '.repeat(10_000)}a`, 'body-depth blockquote'],
    ['nested tags', 'a ' + '<Not>'.repeat(4_000) + 'a' + '</Not>'.repeat(4_000), 'body-depth component'],
    ['unclosed tags', '<Not>\n'.repeat(50_000), 'body-depth component'],
    ['nested emphasis', '*a '.repeat(9_000) + 'b*'.repeat(9_000), 'body-depth emphasis'],
    ['nested brackets in code', `{${'('.repeat(40_000)}`, 'body-syntax character'],
    ['nested brackets in an export', `export const a = ${'['.repeat(40_000)}`, 'body-code export'],
    [
      'nested brackets in an attribute',
      `<Klausul amne={${'('.repeat(40_000)}1}>a</Klausul>`,
      'body-code attribute-expression',
    ],
    ['underscores', 'a_\n'.repeat(40_000), 'body-depth character'],
    ['ampersands', '&amp;\n'.repeat(20_001), 'body-depth character'],
    ['a long line', 'a'.repeat(50_001), 'body-depth line'],
    ['long lines', `å${'\\\\'.repeat(20_000)}\n\n`.repeat(20), 'body-depth line'],
    ['a long body', 'rad\n\n'.repeat(500_000), 'file-too-large 2500009'],
    ['stray brackets', 'a <1 '.repeat(10_000), 'body-syntax character'],
    ['backslashes and braces', `${'\\'.repeat(40_000)}{`, 'body-syntax character'],
    ['quotes in a tag', `<Not ${`a="'" `.repeat(5_000)}`, 'body-syntax tag'],
  ])('%s', (_, body, expected) => {
    const start = performance.now();
    const { found } = parseBody(body, 10);
    expect(performance.now() - start).toBeLessThan(1000);
    const [first] = found.map(({ cause }) => Object.values(cause).slice(0, 2).join(' '));
    expect(first ?? '').toBe(expected);
  });
});

test('what is just within the limits is rendered', () => {
  for (const body of [
    `${'>'.repeat(20)} a`,
    nested(12),
    '- - -\n\n' + '-'.repeat(500),
    'a\n\n'.repeat(5000),
  ]) {
    const { tree, found } = parseBody(body, 1);
    expect(found).toEqual([]);
    expect(renderBody(tree, { amount: () => undefined }).sections).toHaveLength(1);
  }
});

test('a body of 900 words is parsed, read and rendered', () => {
  const paragraph = (number: number): string =>
    `## Rubrik ${number}\n\n${'Parterna ska **samverka** om målen och följa upp dem varje år. '.repeat(7)}\n\n` +
    `- punkt ett\n- punkt två\n\n<Klausul amne="amne-${number}">Parterna möts två gånger om året.</Klausul>\n`;
  const body = Array.from({ length: 10 }, (_, number) => paragraph(number)).join('\n');
  const { tree, found } = parseBody(body, 10);
  expect(found).toEqual([]);
  expect(readBody(tree).clauses).toHaveLength(10);
  const { sections } = renderBody(tree, { amount: () => undefined });
  expect(sections.map(({ html }) => html.match(/<strong>samverka<\/strong>/g)?.length)).toEqual(
    Array(10).fill(7),
  );
});
