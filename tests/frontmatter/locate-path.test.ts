import { expect, test } from 'vitest';
import { yamlPlaces } from '../../src/frontmatter/locate-path.ts';

const yaml = `title: Hej
money:
  total: { amount: 540 }
  lines:
    - label: Lön
      amount: 12
    - label: Hyra
empty:
`;

test.each([
  [['title'], '2:8'],
  [['money', 'total', 'amount'], '4:20'],
  [['money', 'lines', 0, 'amount'], '7:15'],
  [['money', 'lines', 1], '8:7'],
  [['money', 'lines', 1, 'amount'], '8:7'],
  [['money', 'lines', 9, 'amount'], '5:3'],
  [['money', 'basis'], '3:1'],
  [['empty'], '9:1'],
  [['absent'], '2:1'],
  [[], '2:1'],
])('the value at %j stands at %s', (path, expected) => {
  const { line, column } = yamlPlaces(yaml, 2).value(path);
  expect(`${line}:${column}`).toBe(expected);
});

test('a key has its own place', () => {
  expect(yamlPlaces(yaml, 2).key(['money', 'lines', 0, 'amount'])).toEqual({ line: 7, column: 7 });
  expect(yamlPlaces(yaml, 2).key(['money'])).toEqual({ line: 3, column: 1 });
});
