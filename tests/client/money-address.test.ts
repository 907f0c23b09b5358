import { expect, test } from 'vitest';
import { readMoneyAddress, writeMoneyAddress } from '../../src/client/money/money-address.ts';
import type { PanelChoices } from '../../src/domain/money-choice.ts';
import { moneyPanels } from '../../src/domain/money-overview.ts';
import { panelChoices } from '../../src/domain/panel-choices.ts';
import { checkContent } from '../../src/gate/check-content.ts';

const [budgets, costs] = moneyPanels(checkContent('content').archive).flatMap(
  (panel) => panelChoices(panel) ?? [],
) as [PanelChoices, PanelChoices];
const read = (search: string, panel = budgets, canPickOne = true): ReturnType<typeof readMoneyAddress> =>
  readMoneyAddress(search, 'diagram', panel, canPickOne);

test('an address read and written is the same address', () => {
  const { shown, odd } = read('?diagram=manad,part:hej-framling');
  expect([shown, odd]).toEqual([{ base: 'month', dimension: 'party', id: 'hej-framling' }, []]);
  expect(writeMoneyAddress('?diagram=x&annat=1', 'diagram', shown)).toBe(
    '?annat=1&diagram=manad,part:hej-framling',
  );
  expect(
    writeMoneyAddress('?diagram=x', 'diagram', { base: 'sum', dimension: undefined, id: undefined }),
  ).toBe('');
});

test.each([
  ['part:finns-inte', 'part:finns-inte'],
  ['kommun', 'kommun'],
  ['tema:integration:mer', undefined],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['constructor', 'constructor'],
  ['vecka', 'vecka'],
  ['x'.repeat(90), `${'x'.repeat(40)}…`],
])('%s in a hand-written address is told apart, and the rest works', (word, odd) => {
  const { shown, odd: told } = read(`?diagram=${encodeURIComponent(word)},manad`);
  expect(shown.base).toBe('month');
  expect(told).toEqual(odd === undefined ? [] : [odd]);
});

test('a dimension alone is for the chart of dimensions, and yearly costs have no months', () => {
  expect(read('?diagram=tema', budgets, false)).toEqual({
    shown: { base: 'sum', dimension: 'theme', id: undefined },
    odd: [],
  });
  expect(read('?diagram=manad', costs, false).odd).toEqual(['manad']);
});
