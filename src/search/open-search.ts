import type { SearchLexicon } from './lexicon.ts';
import { openVocabulary } from './open-vocabulary.ts';
import { prepareLexicon } from './prepare-lexicon.ts';
import type { SearchTexts } from './search-texts.ts';
import { searchSession, type Engine, type EngineOptions, type SearchSession } from './search-session.ts';

/** The file beside the index that a search begins with: what it knows about Swedish, what it says, and where the vocabulary's shards begin. */
export interface SearchStart {
  starts: readonly string[];
  lexicon: SearchLexicon;
  texts: SearchTexts;
  /** What leaves the pages that come before others. */
  preferred: EngineOptions;
}

/**
 * A session over an index, which is read through `readText` by the names of its files. `openEngine` starts a Pagefind of
 * its own each time: one after the other, since all share a machine, and of two that found none the later would put its
 * own in place of the one where the earlier has its memory. Its `init` does not wait for that; a search for nothing does.
 */
export async function openSearch(
  openEngine: () => Engine,
  readText: (name: string) => Promise<string>,
): Promise<SearchSession> {
  const { starts, lexicon, texts, preferred } = JSON.parse(await readText(startFile)) as SearchStart;
  const lookup = openVocabulary(starts, (shard) => readText(shardFile(shard)));
  const engine = openEngine();
  await engine.search('');
  return searchSession(engine, openEngine(), prepareLexicon(lexicon), lookup, preferred, texts);
}

export const startFile = 'lexicon.json';

export const shardFile = (shard: number): string => `words/${shard}.txt`;

/** How Pagefind is started everywhere: on the page itself, so that results cannot depend on a worker. */
export const engineOptions = (basePath: string): Readonly<Record<string, unknown>> => ({
  basePath,
  baseUrl: '/',
  noWorker: true,
  excerptLength: 28,
});
