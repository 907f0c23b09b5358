import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';

const nested = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

describe('a bomb stops in less than a second, with a reason', () => {
  test.each<[string, string, string]>([
    ['800 nested quotes', `${'>'.repeat(800)} a`, 'body-depth blockquote'],
    ['19 000 nested quotes', `${'>'.repeat(19_000)} a`, 'body-depth blockquote'],
    ['21 nested quotes', `${'>'.repeat(21)} a`, 'body-depth blockquote'],
    ['400 list levels', nested(400), 'body-depth list'],
    ['13 list levels', nested(13), 'body-depth list'],
    ['9 000 lists on a line', `${'- '.repeat(9_000)}a`, 'body-depth list'],
    ['lists in quotes', `${'> - '.repeat(4_000)}a`, 'body-depth blockquote'],
    ['nested tags', 'a ' + '<Not>'.repeat(1_500) + 'a' + '</Not>'.repeat(1_500), 'body-depth component'],
    ['unclosed tags', '<Not>\n'.repeat(9_000), 'body-depth component'],
    ['tags whose ends belong to nothing', '</Klausul><a>![a](b.png)\n'.repeat(9_000), 'body-depth component'],
    ['nested emphasis', '*a '.repeat(4_000) + 'b*'.repeat(3_900), 'body-depth emphasis'],
    ['nested brackets in code', `{${'('.repeat(19_000)}`, 'body-syntax character'],
    ['nested brackets in an export', `export const a = ${'['.repeat(19_000)}`, 'body-code export'],
    [
      'nested brackets in an attribute',
      `<Klausul amne={${'('.repeat(19_000)}1}>a</Klausul>`,
      'body-code attribute-expression',
    ],
    ['underscores', 'a_\n'.repeat(9_000), 'body-depth character'],
    ['underscores in many paragraphs', `${'a_ '.repeat(1999)}\n\n`.repeat(11), 'body-depth character'],
    // Beyond some tens of thousands the parser's strings would fill the memory.
    ['ampersands', '&amp;  [x]: /y\né'.repeat(9_000), 'body-depth character'],
    ['footnotes', '[^1]'.repeat(4_000), 'body-depth footnoteReference'],
    ['list items', '1. a\n'.repeat(9_000), 'body-depth listItem'],
    ['a long line', 'a'.repeat(20_001), 'body-depth line'],
    ['a line of two megabytes', 'ord '.repeat(500_000), 'body-depth line'],
    ['long lines', `å${'\\\\'.repeat(9_900)}\n\n`.repeat(14), 'body-depth longLines'],
    ['a long body', `${'ord '.repeat(100)}\n\n`.repeat(12_000), 'body-depth lines'],
    ['a large body', `${'ord '.repeat(1_000)}\n\n`.repeat(75), 'body-size 300159'],
    ['stray brackets', 'a <1 '.repeat(3_900), 'body-syntax character'],
    ['nothing but stray brackets', '<'.repeat(19_000), 'body-syntax character'],
    ['ends of tags', '</Not><'.repeat(2_800), 'body-syntax unopened'],
    ['comments', '<!--<!--é'.repeat(2_200), 'body-comment'],
    ['backslashes and braces', `${'\\'.repeat(19_000)}{`, 'body-syntax character'],
    ['quotes in a tag', `<Not ${`a="'" `.repeat(3_000)}`, 'body-syntax tag'],
  ])('%s', (_, body, expected) => {
    // Of our own time: the machine may be busy with other things.
    const start = process.cpuUsage();
    const { found } = parseBody(body, 10);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
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
