import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import { decodeShard, encodeShard } from '../../src/search/encode-shard.ts';
import { toEntry } from '../../src/search/entry.ts';
import { markCompounds } from '../../src/search/mark-compounds.ts';
import { openVocabulary } from '../../src/search/open-vocabulary.ts';
import { archivePages, inventedPages } from './corpus.ts';
import { splitter } from './search-engine.ts';

const pages = [...inventedPages, ...archivePages()].map(({ text, names }) => ({
  text: markCompounds(text, splitter),
  names,
}));

test('a shard is read back as it was written', () => {
  const entries = [
    toEntry('arbete', 'form', 4),
    toEntry('arbets', 'part', 2),
    toEntry('arbetsträning', 'form', 0),
    toEntry('hejframling', 'name', 1),
    toEntry('it-guide', 'form', 3),
    toEntry('språkcaféernas', 'form', 7),
    toEntry('2018', 'form', 5),
    toEntry('mötesplats', 'part', 8),
    toEntry('verksamhet', 'form', 8),
  ];
  expect(decodeShard(encodeShard(entries))).toEqual(entries);
});

test('beyond ten doublings, and three for names, no more is told of how common a word is', () => {
  const entries = [toEntry('avtal', 'form', 12), toEntry('kommun', 'part', 11), toEntry('lund', 'name', 9)];
  expect(decodeShard(encodeShard(entries)).map(({ kind, spread }) => `${kind} ${spread}`)).toEqual([
    'form 10',
    'part 10',
    'name 3',
  ]);
});

test('a shard that is cut off is no vocabulary', () => {
  expect(() => decodeShard(encodeShard([toEntry('arbete', 'form', 0)]).slice(0, -1))).toThrow('cut off');
});

describe('the vocabulary of an archive', () => {
  test('knows words, parts, pieces and names, and on how many pages they are', async () => {
    const { starts, shards } = buildVocabulary([
      { text: 'Språk|träning med IT-guide. Träning!', names: ['hejframling'] },
      { text: 'språk|träning' },
    ]);
    const lookup = openVocabulary(starts, async (index) => shards[index] ?? '');
    const all = (await lookup('')).map(({ word, kind, spread }) => `${word} ${kind} ${spread}`);
    expect(all).toEqual([
      'guide form 0',
      'hejframling name 0',
      'it form 0',
      'it-guide form 0',
      'med form 0',
      'språk part 1',
      'språkträning form 1',
      'träning form 1',
    ]);
  });

  test('is small: about three bytes a word', () => {
    const { shards } = buildVocabulary(pages);
    const words = shards.flatMap(decodeShard).length;
    const bytes = shards.reduce((sum, shard) => sum + brotliCompressSync(shard).length, 0);
    console.log(`Vocabulary: ${words} words, ${shards.length} shards, ${bytes} bytes brotli`);
    expect(words).toBeGreaterThan(2000);
    expect(bytes / words).toBeLessThan(4);
  });

  test('is the same however finely it is cut, and reads only the shards it needs', async () => {
    const [one, many] = [buildVocabulary(pages, 1e9), buildVocabulary(pages, 500)];
    expect(one.shards).toHaveLength(1);
    const read: number[] = [];
    const whole = openVocabulary(one.starts, async (index) => one.shards[index] ?? '');
    const cut = openVocabulary(many.starts, async (index) => {
      read.push(index);
      return many.shards[index] ?? '';
    });
    for (const beginning of ['trän', 'tr', 't', 'xq', 'ö', '2', 'språk']) {
      expect(await cut(beginning)).toEqual(await whole(beginning));
    }
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeLessThan(many.shards.length / 2);
    expect(await cut('')).toEqual(await whole(''));
  });

  test('says so when a shard cannot be read, and asks for it again', async () => {
    const { starts, shards } = buildVocabulary(pages);
    let isOnline = false;
    const lookup = openVocabulary(starts, async (index) => {
      if (!isOnline) throw new Error('offline');
      return shards[index] ?? '';
    });
    await expect(lookup('tran')).rejects.toThrow('offline');
    isOnline = true;
    expect((await lookup('tran')).map(({ word }) => word)).toContain('träning');
  });
});
