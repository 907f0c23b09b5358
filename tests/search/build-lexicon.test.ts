import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../src/search/build-lexicon.ts';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import { findAbbreviations } from '../../src/search/find-abbreviations.ts';
import { innerCompounds } from '../../src/search/inner-compounds.ts';
import { openVocabulary } from '../../src/search/open-vocabulary.ts';
import { searchLexicon } from '../../src/text/search-lexicon.ts';
import { splitter } from './search-engine.ts';

const { starts, shards } = buildVocabulary([
  { text: 'Återbetalning. Seniorer och blinda. Samverkan. Natt. Arbets|marknads|centrum.' },
  ...Array.from({ length: 20 }, () => ({ text: 'Dialog.' })),
]);
const lookup = openVocabulary(starts, async (shard) => shards[shard] ?? '');
const built = await buildLexicon(
  searchLexicon,
  [
    { label: 'Återbetalning', alternatives: ['Återkrav', 'krav på återbetalning'] },
    { label: 'Samverkan', alternatives: ['dialog', 'samråd'] },
    { label: 'Tvist', alternatives: ['dialog'] },
  ],
  ['amc, arbetsmarknadscentrum', 'xyz, något som inte finns'],
  lookup,
);

describe('the lexicon that is sent along with an index', () => {
  test('has only groups that lead to a word of the archive', () => {
    expect(built.synonyms).toContain('äldre, seniorer, pensionärer, ålderspensionärer');
    expect(built.synonyms.filter((group) => /spelberoende|kyrka/.test(group))).toEqual([]);
    expect(built.sameWords).toContain('natt, nätter');
    expect(built.sameWords).not.toContain('bok, böcker');
    expect(built.synonyms.length).toBeLessThan(searchLexicon.synonyms.length / 2);
  });

  test('leads from the alternatives of a vocabulary to its word, but not from what many pages have', () => {
    expect(built.synonyms).toContain('återbetalning > återkrav, krav på återbetalning');
    expect(built.synonyms).toContain('samverkan > samråd');
  });

  test('has the abbreviations whose words are there', () => {
    expect(built.sameWords).toContain('amc, arbetsmarknadscentrum');
    expect(built.sameWords.join()).not.toContain('xyz');
  });
});

test.each([
  ['Kommunens arbetsmarknadscentrum (AMC) anvisar', ['amc, arbetsmarknadscentrum']],
  ['Kommunfullmäktige (KF) beslutade', ['kf, kommunfullmäktige']],
  ['ett idéburet offentligt partnerskap (IOP)', ['iop, idéburet offentligt partnerskap']],
  ['med Riksförbundet Morgonrodnad (RMR) om', ['rmr, riksförbundet morgonrodnad']],
  ['Kostnader som delas (OH)', []],
  ['enligt bilagan (SE)', []],
])('%s explains %j', (text, expected) => {
  expect(findAbbreviations(text, splitter)).toEqual(expected);
});

test('a compound within a compound is a word of its own', () => {
  expect(innerCompounds('Reserv|kraft|verk och språk|café')).toEqual({
    ends: ['kraftverk'],
    starts: ['reservkraft'],
  });
});
