import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../src/search/tokens.ts';
import { searchCompounds } from '../../src/text/search-compounds.ts';
import { searchLexicon } from '../../src/text/search-lexicon.ts';

const lexicon = searchLexicon;
const groups = [...lexicon.sameWords, ...lexicon.synonyms].map((group) => group.split(/, | > /));

describe('the lexicon', () => {
  test('is large enough to be of use', () => {
    expect(lexicon.synonyms.length).toBeGreaterThanOrEqual(35);
    expect(lexicon.sameWords.length).toBeGreaterThanOrEqual(8 + 25);
  });

  test('has groups of two or more different words', () => {
    expect(groups.filter((members) => members.length < 2 || new Set(members).size < members.length)).toEqual(
      [],
    );
    expect(groups.flat().filter((member) => tokensOf(member).length === 0)).toEqual([]);
  });

  test('never makes a word that is passed over stand for one that is not', () => {
    const idle = new Set(lexicon.stopwords.split(' '));
    expect(groups.flat().filter((member) => idle.has(member) && member !== 'iop')).toEqual([]);
  });

  test('lists no word twice', () => {
    for (const words of [
      lexicon.stopwords.split(' '),
      searchCompounds.particles,
      searchCompounds.shortParts,
    ]) {
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });
});
