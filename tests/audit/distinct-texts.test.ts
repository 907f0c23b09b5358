import { expect, test } from 'vitest';
import { distinctTexts } from '../../src/audit/distinct-texts.ts';

const own = 'Föreningen håller ett café på torget varje torsdag hela året';
const shared = 'Parterna möts två gånger om året och går igenom hur det har gått';

test('what stands in nothing else is what a text is known by', () => {
  expect(distinctTexts(`# Rubrik\n\n${own}. ${shared}.`, [`… ${shared}!`, 'annat'])).toEqual([own]);
});

test('the same sentence broken, in bold or with a link is the same', () => {
  const other = own.replace('ett café', '**ett\n  [café](/cafe/)**');
  for (const end of ['.', ',', '!', ' -', ''])
    expect(distinctTexts(`${own}${end}`, [other]), end).toEqual([]);
});

test('only stretches that are written alike in markup and in data', () => {
  expect(distinctTexts(`**${own}** & "${shared}"`, [])).toEqual([shared, own]);
});

test('short words of any site are not among them, and long texts do not give many', () => {
  expect(distinctTexts('Uppföljning och utvärdering', [])).toEqual([]);
  const many = Array.from({ length: 50 }, (_, index) => `${own} nummer ${index}`).join('\n\n');
  expect(distinctTexts(many, [])).toHaveLength(12);
});
