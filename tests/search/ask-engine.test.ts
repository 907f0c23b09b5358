import { expect, test } from 'vitest';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import { openVocabulary } from '../../src/search/open-vocabulary.ts';
import { prepareLexicon } from '../../src/search/prepare-lexicon.ts';
import { searchSession, type Engine, type SearchSession } from '../../src/search/search-session.ts';
import { searchTexts } from '../../src/text/search-texts.ts';
import { wholeLexicon } from './whole-lexicon.ts';

const options = { filters: { typ: 'Avtal' } };
const { starts, shards } = buildVocabulary([{ text: 'Telefon och mobil den 31 december 2018.' }]);

/** A session whose engines write down what they are asked for. Every search finds one page. */
function openSession(ids: readonly string[]): { session: SearchSession; asked: string[][] } {
  const asked: string[][] = [];
  const open = (): Engine => {
    const own: string[] = [];
    asked.push(own);
    return {
      search: async (text, given) => {
        own.push(text ?? JSON.stringify(given));
        return { results: ids.map((id) => ({ id, score: 1, data: () => Promise.reject(new Error(id)) })) };
      },
      filters: async () => {
        own.push('filters');
        return {};
      },
    };
  };
  const lookup = openVocabulary(starts, async (index) => shards[index] ?? '');
  const session = searchSession(open(), open(), prepareLexicon(wholeLexicon), lookup, options, searchTexts);
  return { session, asked };
}

test('filters are asked of an engine of their own, since they slow every search after them', async () => {
  const { session, asked } = openSession(['a']);
  await session.ask('telefon');
  await session.filterValues();
  await session.ask('telefon mobil');
  const [words = [], filters = []] = asked;
  expect(words).toContain('telefon');
  expect(words.filter((text) => /[{]|filters/.test(text))).toEqual([]);
  expect(filters).toEqual([JSON.stringify(options), 'filters']);
});

test('each search for an answer is made once', async () => {
  const { session, asked } = openSession(['a']);
  await session.ask('telefon 31 december 2018');
  const [words = []] = asked;
  expect(words).toContain('"31 december 2018"');
  expect(words.toSorted()).toEqual([...new Set(words)].toSorted());
});

test('where nothing is found, nobody asks where it stands', async () => {
  const { session, asked } = openSession([]);
  expect((await session.ask('2018-12-31')).found).toEqual([]);
  expect(asked[0]).not.toContain('"31 december 2018"');
});

test('words that stand nowhere side by side may be tried apart', async () => {
  const none = await openSession([]).session.ask('”telefon mobil” "den 31"');
  expect(none.plan.suggestions).toEqual(['telefon mobil den 31']);
  const some = await openSession(['a']).session.ask('"telefon mobil"');
  expect(some.plan.suggestions).toEqual([]);
});
