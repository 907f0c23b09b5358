import { expect, onTestFinished, test, vi } from 'vitest';
import { openSearch, startFile } from '../../src/search/open-search.ts';
import { searchTexts } from '../../src/text/search-texts.ts';
import { indexPages } from './search-engine.ts';
import { wholeLexicon } from './whole-lexicon.ts';

const start = JSON.stringify({ starts: [''], lexicon: wholeLexicon, texts: searchTexts, preferred: {} });

test('the second engine starts when the first has loaded, since two at once would take each other’s memory', async () => {
  const pages = [{ url: '/a/', title: 'Språkcafé', text: 'Vi övar svenska.', names: [] }];
  const { openEngine, vocabulary, remove } = await indexPages(pages);
  const machines = vi.spyOn(WebAssembly, 'instantiate');
  onTestFinished(() => {
    machines.mockRestore();
    return remove();
  });
  const session = await openSearch(openEngine, async (name) =>
    name === startFile ? start : (vocabulary.shards[0] ?? ''),
  );
  expect((await session.ask('språkcafé')).found).toHaveLength(1);
  expect(await session.preferred()).toHaveLength(1);
  expect(machines).toHaveBeenCalledTimes(1);
});
