import { expect, test } from 'vitest';
import { openSearch, startFile } from '../../src/search/open-search.ts';
import type { Engine } from '../../src/search/search-session.ts';
import { searchTexts } from '../../src/text/search-texts.ts';
import { wholeLexicon } from './whole-lexicon.ts';

const start = JSON.stringify({ starts: [], lexicon: wholeLexicon, texts: searchTexts, preferred: {} });

test('the second engine starts when the first has loaded, since two at once would take each other’s memory', async () => {
  const order: string[] = [];
  const openEngine = (): Engine => {
    order.push('opened');
    const init = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('loaded');
    };
    return { init, search: async () => ({ results: [] }), filters: async () => ({}) };
  };
  await openSearch(openEngine, async (name) => (name === startFile ? start : ''));
  expect(order).toEqual(['opened', 'loaded', 'opened']);
});
