import { describe, expect, test } from 'vitest';
import { factTokens } from '../../src/search/fact.ts';
import { findFacts } from '../../src/search/find-facts.ts';
import { clean } from '../../src/search/fold.ts';
import { nameKeys, nameToken } from '../../src/search/names.ts';
import { wholeLexicon } from './whole-lexicon.ts';

const tokens = (text: string): string[] =>
  findFacts(clean(text), wholeLexicon.facts).map((fact) => factTokens(fact)[0] ?? '');

describe('an amount is one thing in every spelling', () => {
  test.each([
    '1 200 000 kr',
    '1\u00a0200\u202f000\u00a0kronor',
    '1  200 000',
    '1 200 000\nkr',
    '1.200.000 kr',
    '1.200.000:-',
    "1'200'000 SEK",
    'SEK 1 200 000',
    '1200000',
    '1200000 kr/år',
    '1 200 tkr',
    '1200 tusen kronor',
    '1,2 miljoner',
    '1,2 miljoner kronor',
    '1.2 mkr',
    '1,20 mnkr',
    '1.200 mkr',
    '1 200 000,00 kr',
  ])('%s', (text) => {
    expect(tokens(text)).toEqual(['kr1200000q']);
  });

  test('all of the amount is taken, also its unit', () => {
    const [fact] = findFacts('betalar 501 520 kronor nu', wholeLexicon.facts);
    expect(fact).toEqual({ kind: 'amount', ore: 50_152_000, start: 8, end: 22 });
  });

  test.each([
    ['mellan 10 000-20 000 kr', ['kr10000q', 'kr20000q']],
    ['50 000–60 000 kr', ['kr50000q', 'kr60000q']],
    ['1 764 000 kr 42 000 kr', ['kr1764000q', 'kr42000q']],
    ['en miljon kronor', ['kr1000000q']],
    ['två miljoner', ['kr2000000q']],
    ['75 kr', ['kr75q']],
    ['2 018 kr', ['kr2018q']],
    ['1,50 kr', ['kr1o50q']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test.each([
    '2018',
    '12 månader',
    '600 timmar',
    '17-19 år',
    '2018–2019',
    '5,5 procent',
    '831 48 Östersund',
    '063-14 30 00',
    'KS 2018/01234',
    'kronor',
    'en kurs',
    '0 kr',
  ])('%s is none', (text) => {
    expect(tokens(text)).toEqual([]);
  });
});

describe('an organisation number', () => {
  test.each([
    '802496-6080',
    '8024966080',
    '802496 6080',
    '16802496-6080',
    '802496–6080',
    'org.nr 802496-6080.',
  ])('%s', (text) => {
    expect(tokens(text)).toEqual(['org8024966080']);
  });

  test('is not an amount, nor a date', () => {
    expect(tokens('2120002528')).toEqual(['org2120002528']);
  });
});

describe('a date', () => {
  test.each([
    '31 december 2018',
    '31 dec. 2018',
    'den 31:a december 2018',
    'sista december 2018',
    'sista dagen i december 2018',
    '2018-12-31',
    '20181231',
    '31/12 2018',
    '31.12.2018',
    '31 DECEMBER 2018',
  ])('%s', (text) => {
    expect(tokens(text)).toEqual(['d20181231']);
  });

  test.each([
    ['första september 2019', 'd20190901'],
    ['sista november 2018', 'd20181130'],
    ['sista februari 2020', 'd20200229'],
    ['december 2018', 'd201812'],
    ['2018-12', 'd201812'],
    ['i maj 2019', 'd201905'],
  ])('%s is %s', (text, expected) => {
    expect(tokens(text)).toEqual([expected]);
  });

  test('a day is found by its month too', () => {
    expect(factTokens({ kind: 'date', date: '2018-12-31' })).toEqual(['d20181231', 'd201812']);
  });

  test.each(['32 december 2018', '31 november 2018', 'december', '2018', 'maj', 'marschen 2018', '2018-13'])(
    '%s is none',
    (text) => {
      expect(tokens(text)).toEqual([]);
    },
  );
});

describe('a name', () => {
  test('is one thing with and without marks, capitals and spaces', () => {
    const spellings = ['Hej främling!', 'HEJ FRÄMLING', 'hejfrämling', 'Hej-framling'];
    expect(new Set(spellings.flatMap((name) => nameKeys(name, 'och')))).toEqual(new Set(['hejframling']));
    expect(nameToken('hejframling')).toBe('nhejframlingq');
  });

  test('is also found without what people leave out, and by its short form', () => {
    expect(nameKeys('Föreningen Arbetsmarknadscentrum (AMC)', 'och', ['föreningen'])).toEqual([
      'foreningenarbetsmarknadscentrum',
      'arbetsmarknadscentrum',
      'amc',
    ]);
    expect(nameKeys('Verkstad & Vänner', 'och')).toEqual(['verkstadochvanner']);
  });
});
