import { expect, test } from 'vitest';
import { cpuSeconds } from '../cpu-seconds.ts';
import { seededRandom } from '../../scripts/bench/random.ts';
import { findPersonalNumbers, maskPersonalNumbers } from '../../src/personal-data/find-personal-numbers.ts';
import { lookAlikes } from './look-alikes.ts';
import { madeUpNumber } from './made-up-numbers.ts';
import { moreSpellings, spellings } from './spellings.ts';

const people = Array.from({ length: 100 }, (_, seed) =>
  madeUpNumber(seededRandom(seed + 1), { coordination: seed % 4 === 0 }),
);

test('there are thirteen spellings, and more', () => {
  expect(spellings).toHaveLength(13);
  expect(moreSpellings.length).toBeGreaterThan(20);
});

test.each([...spellings, ...moreSpellings])(
  'a hundred personal numbers %s are all found and masked',
  (_, spell) => {
    for (const number of people) {
      const written = spell(number);
      const text = `Numret ${written} står här.`;
      const found = findPersonalNumbers(text);
      expect(
        found.map(({ masked }) => masked),
        written,
      ).toEqual([`${number.date}-••••`]);
      const [{ offset, end }] = found as [(typeof found)[0]];
      expect(offset).toBeGreaterThanOrEqual(text.indexOf(written));
      expect(end).toBeLessThanOrEqual(text.indexOf(written) + written.length);
      expect(maskPersonalNumbers(text).replace(/[^\d\uFF10-\uFF19]/g, '')).not.toContain(number.last);
    }
  },
);

test.each(spellings)('a personal number %s is found when it is all there is', (_, spell) => {
  for (const number of people) expect(findPersonalNumbers(spell(number)), spell(number)).toHaveLength(1);
});

test('ten thousand look-alikes are none', () => {
  const each = Math.ceil(10_000 / lookAlikes.length);
  const alarms = lookAlikes.flatMap(([name, write], kind) =>
    Array.from({ length: each }, (_, seed) => write(seededRandom(kind * each + seed + 1)))
      .flatMap((written) => [written, `Det står ${written} i texten.`])
      .filter((text) => findPersonalNumbers(text).length > 0)
      .map((text) => `${name}: ${text}`),
  );
  expect(alarms).toEqual([]);
});

test('in data a bare literal is a number, but a text is not', () => {
  const { date, last } = madeUpNumber(seededRandom(7));
  const data = { inData: true };
  expect(findPersonalNumbers(`{"ore":${date}${last},"a":[1,${date}${last}]}`, data)).toEqual([]);
  expect(findPersonalNumbers(`{"a":"${date}${last}"}`, data)).toHaveLength(1);
});

test('every one is told, with its place', () => {
  const [first, second] = people.slice(0, 2).map(({ date, last }) => `${date}-${last}`);
  const text = `Först ${first}, sedan ${second}.`;
  expect(findPersonalNumbers(text).map(({ offset, end }) => text.slice(offset, end))).toEqual([
    first,
    second,
  ]);
});

test('100 kB of anything cost no time', () => {
  const { date, last } = madeUpNumber(seededRandom(3));
  const parts = [
    '9',
    `${date}-`,
    '9 ',
    '9*',
    '-\n',
    '9001 01 - ',
    '<b>',
    '9<b>',
    '9<b ',
    '%3',
    '&#5',
    '\\u00',
    date + last,
    '](',
    '9](',
  ];
  for (const part of parts) {
    expect(
      cpuSeconds(() => findPersonalNumbers(part.repeat(100_000 / part.length))),
      part,
    ).toBeLessThan(0.6);
  }
});
