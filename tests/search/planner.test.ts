import { describe, expect, test } from 'vitest';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import { openVocabulary } from '../../src/search/open-vocabulary.ts';
import type { Plan } from '../../src/search/plan.ts';
import { plan } from '../../src/search/planner.ts';
import { prepareLexicon } from '../../src/search/prepare-lexicon.ts';
import { wholeLexicon } from './whole-lexicon.ts';

const { starts, shards } = buildVocabulary([
  {
    text:
      'Arbets|träning och språk|träning på språk|caféet. Boende för nyanlända unga vuxna, övergångs|boende. IT-guide, IT och guide. ' +
      'Utbilda äldre seniorer. Integration. Kostnad och budget 2018. Idéburna organisationer i förening. En bok och böcker. ' +
      'Overhead (OH). Ekonomi. Cykel|skola. Bilda. Län, lån. Kontanta medel. Sjuk|vård. Försörjnings|stöd.',
    names: ['hejframling', 'bilda', 'inkluderingpalikavillkor'],
  },
]);
const lookup = openVocabulary(starts, async (index) => shards[index] ?? '');
const lexicon = prepareLexicon(wholeLexicon);
const planned = (query: string): Promise<Plan> => plan(query, lexicon, lookup);

/** Steps as text: groups joined by "and", variants by "or". */
const steps = async (query: string): Promise<string[]> =>
  (await planned(query)).steps.map(
    ({ how, all }) =>
      `${how}: ${all.map((group) => group.map(({ text }) => text).join(' or ')).join(' and ')}`,
  );

describe('words', () => {
  test('a known word is searched for as it was typed', async () => {
    expect(await steps('arbetsträning')).toEqual(['asked: arbetsträning']);
  });

  test('several words are asked for together first, since Pagefind ranks them best', async () => {
    expect(await steps('integration 2018')).toEqual([
      'asked: integration and "2018"',
      'nearest: integration',
      'nearest: integration or "2018"',
    ]);
    expect((await steps('integration cykelskola'))[0]).toBe('asked: integration cykelskola');
  });

  test('a form that the stemmer does not connect is asked for as well', async () => {
    expect(await steps('boendet')).toEqual(['asked: "boende"']);
    expect(await steps('utbildning')).toEqual(['asked: "utbilda"']);
  });

  test('an irregular plural is the same word', async () => {
    expect((await planned('bok')).steps[0]?.all).toEqual([
      [
        { text: '"bok"', distance: 0, isSure: true },
        { text: '"böcker"', distance: 1 },
      ],
    ]);
  });

  test('what means the same is further away, exact, and said', async () => {
    const { steps: found, said } = await planned('pensionärer');
    expect(found[0]?.all[0]?.map(({ distance }) => distance)).toEqual([2, 2]);
    expect(said).toEqual([{ kind: 'instead', word: 'pensionärer', words: ['äldre', 'seniorer'] }]);
  });

  test('an expression of several words is one thing', async () => {
    expect(await steps('ekonomiskt bistånd')).toEqual(['asked: "försörjningsstöd"']);
  });

  test('an abbreviation and its words are the same', async () => {
    expect((await steps('OH'))[0]).toBe('asked: "oh" or "overhead"');
  });

  test('a word typed with dots is not what it looks like without them', async () => {
    expect((await planned('länen')).steps[0]?.all[0]?.[0]?.text).toBe('"wlanenq"');
    expect((await planned('bäk')).unknown).toEqual(['bäk']);
  });
});

describe('slips', () => {
  test.each([
    ['integraton', 'integration'],
    ['intergation', 'integration'],
    ['ntegration', 'integration'],
    ['arbetsträninng', 'arbetsträning'],
    ['sprakkcafeet', 'språkcaféet'],
    ['integratonen', 'integration'],
  ])('%s is corrected to %s', async (from, to) => {
    const { steps: found, said } = await planned(from);
    expect(found.map(({ how }) => how)).toEqual(['corrected']);
    expect(said[0]).toEqual({ kind: 'corrected', from, to });
  });

  test.each(['xqzwv', 'bok1', 'lxn'])('%s is not corrected', async (word) => {
    expect((await planned(word)).unknown).toEqual([word]);
  });
});

describe('compounds', () => {
  test('two words that the archive writes as one are found as one first', async () => {
    const { steps: found, said } = await planned('språk träning');
    expect(found[0]?.all).toEqual([[{ text: 'språkträning', distance: 0 }]]);
    expect(said[0]).toEqual({ kind: 'joined', from: 'språk träning', to: 'språkträning' });
  });

  test('a word with a hyphen that the archive has not is its pieces, next to each other first', async () => {
    expect((await steps('OH-ekonomi')).slice(0, 2)).toEqual([
      'asked: "oh ekonomi"',
      'asked: "oh" or "overhead" and ekonomi',
    ]);
  });

  test('a hyphen may be left out, or be a space', async () => {
    expect((await steps('itguide'))[0]).toBe('asked: itguide');
    expect((await steps('it guide'))[0]).toBe('asked: itguide');
    expect((await steps('IT-guiden'))[0]).toBe('asked: itguiden or "it guiden"');
  });

  test('an unknown compound is split, and only the phrase is more than a near hit', async () => {
    expect((await steps('idéburnaorganisationer')).slice(0, 2)).toEqual([
      'corrected: "idéburna organisationer"',
      'nearest: idéburna organisationer',
    ]);
  });

  test('the last part of an unknown compound gives near hits', async () => {
    const { steps: found } = await planned('xyzboende');
    expect(found).toEqual([{ how: 'nearest', all: [[{ text: 'boende', distance: 0 }]] }]);
  });
});

describe('facts and names', () => {
  test.each([
    ['802496-6080', '"org8024966080"'],
    ['501520', '"kr501520q" or "501520"'],
    ['31 december 2018', '"d20181231" or "31 december 2018"'],
    ['oktober 2018', '"d201810" or "oktober 2018"'],
  ])('%s', async (query, expected) => {
    expect(await steps(query)).toEqual([`asked: ${expected}`]);
  });

  test('an amount in millions may be rounded: what it may stand for comes near', async () => {
    expect(await steps('2,6 miljoner')).toEqual(['corrected: "kr2600000q"', 'nearest: "mr26u10000000q"']);
    expect((await steps('3 miljoner'))[1]).toBe('nearest: "mr3u100000000q"');
    expect(await steps('2,64 miljoner')).toEqual(['asked: "kr2640000q"']);
  });

  test('a fact and a word must both be there', async () => {
    expect((await steps('501 520 kr språkcafé'))[0]).toMatch(/^asked: "kr501520q".* and språkcafé/);
  });

  test.each(['Hej främling!', 'hejframling', 'HEJ FRÄMLINGS'])('%s is a name', async (query) => {
    expect((await planned(query)).steps[0]?.all[0]?.[0]).toEqual({ text: '"nhejframlingq"', distance: 0 });
  });

  test('a name may hold words that are otherwise passed over', async () => {
    expect((await steps('inkludering på lika villkor'))[0]).toContain('"ninkluderingpalikavillkorq"');
  });

  test('a name that is also a word is both', async () => {
    expect(await steps('bilda')).toEqual(['asked: "nbildaq" or "mbildaq" or bilda']);
  });
});

describe('phrases and questions', () => {
  test.each(['"kontanta medel"', '”kontanta medel”', '«Kontanta medel»'])('%s is a phrase', async (query) => {
    expect(await steps(query)).toEqual(['asked: "kontanta medel"']);
  });

  test('words that every page has are passed over, unless there is nothing else', async () => {
    expect(await steps('IOP för integration')).toEqual(await steps('integration'));
    expect((await planned('och')).steps).not.toEqual([]);
  });

  test('a question may be answered by a page with the rarer of its words', async () => {
    const { steps: found, said } = await planned('hur ser träning i förening och boende ut?');
    expect(found.map(({ how }) => how)).toEqual(['asked', 'relaxed', 'nearest']);
    expect(said).toContainEqual({ kind: 'question', words: ['träning', 'boende'] });
  });

  test('a word that only says what kind of answer is wanted is passed over in a question', async () => {
    expect(await steps('vad kostar IT-guide')).toEqual(await steps('IT-guide'));
    expect((await steps('kostar'))[0]).toContain('kost');
  });

  test('an unknown word in a question is left out, and named', async () => {
    const { steps: found, unknown } = await planned('vad gör xqzwv i integration?');
    expect(unknown).toEqual(['xqzwv']);
    expect(found).not.toEqual([]);
  });
});

describe('nothing', () => {
  test('an unknown word means no hits, with what to try instead', async () => {
    expect(await planned('integration xqzwv')).toMatchObject({
      steps: [],
      unknown: ['xqzwv'],
      suggestions: ['integration'],
    });
  });

  test('beside an unknown word a slip is mended in the suggestion, and nothing is said to be shown', async () => {
    expect(await planned('integraton xqzwv')).toEqual({
      steps: [],
      said: [],
      unknown: ['xqzwv'],
      suggestions: ['integration'],
    });
  });

  test.each(['', '   ', '?!…', '🙂', '\u202e\u200b', '""', '<>'])(
    '%j is no question at all',
    async (query) => {
      expect(await planned(query)).toEqual({
        steps: [],
        said: [{ kind: 'empty' }],
        unknown: [],
        suggestions: [],
      });
    },
  );

  test('a pasted page is shortened, and it is said', async () => {
    const { steps: found, said } = await planned('integration '.repeat(2000));
    expect(said[0]).toEqual({ kind: 'shortened' });
    expect(found[0]?.all.flat().length).toBeLessThan(20);
  });

  test('markup is only words', async () => {
    const { steps: found, unknown } = await planned('<script>alert("bok")</script>');
    expect(JSON.stringify(found)).not.toContain('<');
    expect(unknown).toContain('script');
  });
});
