import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stem } from '../../src/search/stem.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { archivePages, inventedPages } from './corpus.ts';
import { indexPages, type Session } from './search-engine.ts';

const pages = [...inventedPages, ...archivePages()];
let index: Awaited<ReturnType<typeof indexPages>>;

beforeAll(async () => {
  index = await indexPages(pages);
}, 60_000);
afterAll(() => index.remove());

const textOf = (url: string): string => pages.find((page) => page.url === url)?.text ?? '';

/** What is typed, and the page that must come first. */
const first: [query: string, url: string][] = [
  ['språk träning', '/avtal/kompletterande-spraktraning/'],
  ['sprakcafe', '/avtal/sprakvanner/'],
  ['802496-6080', '/parter/hej-framling/'],
  ['802496 6080', '/parter/hej-framling/'],
  ['8024966080', '/parter/hej-framling/'],
  ['16802496-6080', '/parter/hej-framling/'],
  ['501520', '/avtal/it-guide-ostersund-2018/'],
  ['501 520 kronor', '/avtal/it-guide-ostersund-2018/'],
  ['0,50152 miljoner', '/avtal/it-guide-ostersund-2018/'],
  ['1,2 miljoner', '/avtal/liva-ostersund-2017/'],
  ['1 200 000 kr', '/avtal/liva-ostersund-2017/'],
  ['1200 tkr', '/avtal/liva-ostersund-2017/'],
  ['vad kostar Bromodellen', '/avtal/bromodellen/'],
  ['it guide östersund', '/avtal/it-guide-ostersund-2018/'],
  ['hej främling!', '/parter/hej-framling/'],
  ['hejframling', '/parter/hej-framling/'],
  ['bromodellen', '/avtal/bromodellen/'],
  ['hoppfull framtid', '/avtal/hoppfull-framtid/'],
  ['yoga för kvinnor', '/avtal/inkludering-pa-lika-villkor/'],
  ['inkludering på lika villkor', '/avtal/inkludering-pa-lika-villkor/'],
];

/** What is typed, and what every page found must have one of in its text. */
const about: [query: string, words: RegExp][] = [
  ['träning', /träning|tränar|gymnastik|idrott/i],
  ['integraton', /integration|inkludering|delaktighet/i],
  ['31 december 2018', /31 december 2018|2018-12-31/],
  ['bostadslösa', /bostadslös|hemlös|uteligg/i],
  ['odling', /odling|odlar|odlas/i],
  ['cykelverkstäder', /cykelverkstad/i],
  ['kvinnojouren', /kvinnojour/i],
  ['härbärge för hemlösa', /härbärge/i],
];

const absent =
  'xqzwv isbrytare astronaut kärnkraft bärsjal fiskefartyg motorväg vulkan papegoja diamant halvledare kosmonaut ' +
  'sockerbeta pyramid trumpet flygplats lungfisk zebra giraff saxofon';

const ids = async (session: Session, query: string): Promise<string[]> =>
  (await session.search(query)).map(({ id, how, distance, score }) => `${id} ${how} ${distance} ${score}`);

test.each(first)('%s finds %s first', async (query, url) => {
  expect((await index.open().urls(query))[0]).toBe(url);
});

test.each(about)('%s finds only what it is about', async (query, words) => {
  const urls = await index.open().urls(query);
  expect(urls).not.toEqual([]);
  expect(urls.filter((url) => !words.test(textOf(url)))).toEqual([]);
});

test('a part finds the compounds that hold it, which Pagefind alone would not', async () => {
  const found = await index.open().urls('verkstad');
  const wanted = pages.filter(({ text }) => /verkstad/i.test(text)).map(({ url }) => url);
  expect(wanted.filter((url) => !found.includes(url))).toEqual([]);
});

test.each(absent.split(' '))('%s is on no page, and no page is shown as if it were', async (query) => {
  const session = index.open();
  expect((await session.search(query)).filter(({ how }) => how === 'asked')).toEqual([]);
});

test('what was searched before changes nothing', async () => {
  const queries = [...first, ...about].map(([query]) => query).concat(absent.split(' '));
  const warm = index.open();
  for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') await warm.plain(letter);
  for (const query of queries.toReversed()) await warm.search(query);
  for (const query of queries)
    expect([query, await ids(warm, query)]).toEqual([query, await ids(index.open(), query)]);
}, 60_000);

describe('the vocabulary guards Pagefind', () => {
  test('since our stems are its stems', async () => {
    const words = [...new Set(pages.flatMap(({ text }) => tokensOf(text).map(({ key }) => key)))].filter(
      (key) => /^[a-z]{4,}$/.test(key),
    );
    const session = index.open();
    for (const word of words.filter((_, position) => position % 25 === 0)) {
      const same = words.filter((other) => stem(other) === stem(word));
      const [own, others] = [
        await session.plain(`"${word}"`),
        await Promise.all(same.map((other) => session.plain(`"${other}"`))),
      ];
      for (const hits of others) {
        expect([word, hits.map(({ id }) => id).sort()]).toEqual([word, own.map(({ id }) => id).sort()]);
      }
    }
  }, 60_000);

  test('and lets no word through that Pagefind would guess at', async () => {
    const session = index.open();
    const guessed: string[] = [];
    for (const word of absent.split(' ')) if ((await session.plain(word)).length > 0) guessed.push(word);
    expect(guessed.length).toBeGreaterThan(0);
    for (const word of guessed)
      expect((await session.plan(word)).steps.map(({ how }) => how)).not.toContain('asked');
  });
});
