import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/frontmatter/read-frontmatter.ts';

/** `code line:column` of every fault, in order. */
const faults = (text: string): string[] => {
  const read = readYaml(text, 2);
  return 'found' in read
    ? read.found.map(({ cause, line, column }) => `${cause.code} ${line}:${column}`)
    : [];
};

test('dates and half dates stay as they are written', () => {
  expect(
    readYaml('start: 2018-10\nend: 2018-12-31\nyear: 2018\nsum: 501520\nhalf: 12.5\nopen: true', 2),
  ).toEqual({
    data: { start: '2018-10', end: '2018-12-31', year: 2018, sum: 501520, half: 12.5, open: true },
  });
});

describe('what only looks like a fault is accepted', () => {
  test.each([
    ['title: Barn & unga * vuxna!', { title: 'Barn & unga * vuxna!' }],
    ['title: "&inte ett ankare"', { title: '&inte ett ankare' }],
    ['title: "Telefontid 08.000"', { title: 'Telefontid 08.000' }],
    ['title: beloppet 540.000 kronor', { title: 'beloppet 540.000 kronor' }],
    [
      'text: |\n  *inte ett alias*\n  <<: eller så\n  540.000\n',
      { text: '*inte ett alias*\n<<: eller så\n540.000\n' },
    ],
    ["code: '0180'", { code: '0180' }],
    ['---\na: 1', { a: 1 }],
    ['a: [0, 0.5, -3, 12.75]', { a: [0, 0.5, -3, 12.75] }],
  ])('%j', (text, data) => {
    expect(readYaml(text, 2)).toEqual({ data });
  });
});

describe('each fault has its true place', () => {
  test.each([
    ['a: 1\nb:\n\tc: 2\n\td: 3', ['yaml-tab 4:1', 'yaml-tab 5:1']],
    ['a: 1\nb: 2\na: 3', ['yaml-duplicate-key 4:1']],
    ['x:\n  a: 1\n  "a": 2\n  a: 3', ['yaml-duplicate-key 4:3', 'yaml-duplicate-key 5:3']],
    ['a: 1\nb: två: tre\nc: 3', ['yaml-syntax 3:4']],
    ['a: "öppen', ['yaml-syntax 2:10']],
    ['a: [1, 2', ['yaml-syntax 2:9']],
    ['a: @x', ['yaml-syntax 2:4']],
    ['a: &x 1\nb: *x', ['yaml-feature 2:7', 'yaml-feature 3:4']],
    ['a: !!js/function "x"', ['yaml-feature 2:18']],
    ['<<: { a: 1 }', ['yaml-feature 2:1']],
    ['a: 1\n---\nb: 2', ['yaml-feature 3:1']],
    ['%YAML 1.1\n---\na: 1', ['yaml-feature 2:1']],
    ['__proto__: 1', ['unknown-key 2:1']],
    ['"__pro\\u0074o__": 1', ['unknown-key 2:1']],
    ['a:\n  constructor: 1', ['unknown-key 3:3']],
    ['sum: 540.000 # tusental\nrow: 1.200', ['yaml-number 2:6', 'yaml-number 3:6']],
    [
      'a: 1.200\nb: &x 1\na: 0x1F\n__proto__: 1',
      ['yaml-number 2:4', 'yaml-feature 3:7', 'yaml-duplicate-key 4:1', 'yaml-number 4:4', 'unknown-key 5:1'],
    ],
    ['# bara en kommentar', ['frontmatter-empty 2:1']],
    ['', ['frontmatter-empty 2:1']],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

test('a repeated key names the line of the first', () => {
  expect(readYaml('title: a\n\ntitle: b', 2)).toEqual({
    found: [{ cause: { code: 'yaml-duplicate-key', key: 'title', firstLine: 2 }, line: 4, column: 1 }],
  });
});

test.each([
  ['540.000', '540000'],
  ['1.200', '1200'],
  ['-1.200', '-1200'],
  ['12e5', '1200000'],
  ['0777', "'0777'"],
  ['0180', "'0180'"],
  ['5.', '5'],
  ['.5', '0.5'],
  ['0x1F', undefined],
  ['0o777', undefined],
  ['0b11', undefined],
  ['.nan', undefined],
  ['-.inf', undefined],
  ['1234.567', undefined],
  ['12e400', undefined],
  ['9007199254740993', undefined],
])('the number %s is refused, and %s is proposed', (read, proposal) => {
  const cause = { code: 'yaml-number', read, ...(proposal === undefined ? {} : { proposal }) };
  expect(readYaml(`money:\n  - amount: ${read}`, 2)).toEqual({ found: [{ cause, line: 3, column: 13 }] });
  expect(readYaml(`money: { amount: ${read} }`, 2)).toEqual({ found: [{ cause, line: 2, column: 18 }] });
});

test('bombs stop in milliseconds', () => {
  const names = 'abcdefghi'.split('');
  const aliases = names.map((name, index) => {
    const items = index === 0 ? '1' : `*${names[index - 1] ?? ''}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => items).join(',')}]`;
  });
  const bombs = [
    aliases.join('\n'),
    'a: &a [*a]',
    `a: ${'['.repeat(50_000)}`,
    Array.from({ length: 600 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    `a: ${'1'.repeat(190_000)}x`,
    `a: ${'0_'.repeat(95_000)}x`,
  ];
  const start = process.cpuUsage();
  const codes = bombs.map((bomb) => faults(bomb)[0]?.split(' ')[0]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1000);
  expect(codes).toEqual(['yaml-feature', 'yaml-feature', 'yaml-syntax', 'yaml-syntax', undefined, undefined]);
  expect(faults(`a: ${'1'.repeat(200_000)}`)).toEqual([expect.stringContaining('yaml-size')]);
});
