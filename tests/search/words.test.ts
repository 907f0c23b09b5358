import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';
import { clean, fold, keyOf } from '../../src/search/fold.ts';
import { rootOf } from '../../src/search/root-of.ts';
import { stem } from '../../src/search/stem.ts';
import { piecesOf, tokensOf } from '../../src/search/tokens.ts';

describe('folding', () => {
  test('dots, rings and accents go, and the length stays', () => {
    expect(fold('Åldringsvård på CAFÉ')).toBe('aldringsvard pa cafe');
    expect(fold('Åsö 🙂 ﬁ İ').length).toBe('Åsö 🙂 ﬁ İ'.length);
  });

  test('what cannot be seen is not part of a word', () => {
    expect(clean('o\u0308vergångs\u00adboende\u200b')).toBe('övergångsboende');
    expect(keyOf('IT-guide\u202e')).toBe('itguide');
  });
});

test('a word may hold a mark between letters, and comes apart at it', () => {
  const [guide, centre] = tokensOf('IT-guide (AMC:s)!');
  expect([guide?.word, guide?.key, centre?.word, centre?.key]).toEqual([
    'it-guide',
    'itguide',
    'amc:s',
    'amcs',
  ]);
  expect(guide && piecesOf(guide).map(({ word }) => word)).toEqual(['it', 'guide']);
});

test.each([
  ['arbetsträningen', 'arbetstraning'],
  ['avtalet', 'avtal'],
  ['föreningarnas', 'forening'],
  ['verksamheterna', 'verksam'],
  ['boende', 'boend'],
  ['ungdomar', 'ungdom'],
  ['jämställdhet', 'jamstalld'],
  ['universitetet', 'universitet'],
  ['gratis', 'gratis'],
  ['å', 'a'],
])('the stem of %s is %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test.each([
  ['boendet', 'boende'],
  ['utbildning', 'utbildade'],
  ['kvinnors', 'kvinna'],
  ['museet', 'museum'],
  ['samhällets', 'samhälle'],
  ['arbetslöst', 'arbetslös'],
  ['redovisning', 'redovisa'],
  ['sommarkollot', 'sommarkollo'],
  ['integration', 'integrera'],
  ['vaccinering', 'vaccination'],
  ['koordinator', 'koordinering'],
  ['bibliotekarie', 'bibliotek'],
])('%s and %s have one root', (one, other) => {
  expect(rootOf(one)).toBe(rootOf(other));
});

test.each([
  ['förening', 'före'],
  ['stad', 'stadga'],
  ['ledning', 'led'],
  ['kommunen', 'kommutator'],
  ['station', 'stat'],
])('%s and %s have not', (one, other) => {
  expect(rootOf(one)).not.toBe(rootOf(other));
});

test('two neighbours that swap places are one slip', () => {
  expect(editDistance('intergation', 'integration', 3)).toBe(1);
  expect(editDistance('integraton', 'integration', 3)).toBe(1);
  expect(editDistance('träning', 'boende', 3)).toBe(3);
});
