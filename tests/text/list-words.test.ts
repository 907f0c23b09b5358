import { expect, test } from 'vitest';
import { compareWords, listWords, sortByWord } from '../../src/text/list-words.ts';

test('words are joined as in a sentence', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['Bilda'])).toBe('Bilda');
  expect(listWords(['Bilda', 'IKF', 'Jamtli'])).toBe('Bilda, IKF och Jamtli');
});

test('å, ä and ö come last, in that order', () => {
  expect(['Öst', 'Ärla', 'Zoo', 'Åre', 'Arboga'].sort(compareWords)).toEqual([
    'Arboga',
    'Zoo',
    'Åre',
    'Ärla',
    'Öst',
  ]);
});

test('a name is sorted word by word', () => {
  expect(['Linköpings Stadsmission', 'Linköping södra Röda Korset'].sort(compareWords)).toEqual([
    'Linköping södra Röda Korset',
    'Linköpings Stadsmission',
  ]);
});

test('quotes and exclamation marks do not decide the order', () => {
  const names = ['IKF', '”Hoppfull”', 'Hej främling!', 'Hej främling A'];
  expect(sortByWord(names, (name) => name)).toEqual(['Hej främling!', 'Hej främling A', '”Hoppfull”', 'IKF']);
});
