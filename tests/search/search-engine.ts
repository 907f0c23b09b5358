import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import dictionary from 'dictionary-sv';
import { close, createIndex } from 'pagefind';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import { buildCompoundLexicon } from '../../src/search/compound-lexicon.ts';
import { exactTokens } from '../../src/search/exact-words.ts';
import { factTokens } from '../../src/search/fact.ts';
import { findFacts } from '../../src/search/find-facts.ts';
import { clean } from '../../src/search/fold.ts';
import { markCompounds } from '../../src/search/mark-compounds.ts';
import { nameKeys, nameToken } from '../../src/search/names.ts';
import { engineOptions } from '../../src/search/open-search.ts';
import { openVocabulary } from '../../src/search/open-vocabulary.ts';
import type { Plan } from '../../src/search/plan.ts';
import { plan } from '../../src/search/planner.ts';
import { prepareLexicon } from '../../src/search/prepare-lexicon.ts';
import { runPlan, type Ranked } from '../../src/search/run-plan.ts';
import type { Engine, EngineHit } from '../../src/search/search-session.ts';
import { compoundSplitter } from '../../src/search/split-compound.ts';
import { searchCompounds } from '../../src/text/search-compounds.ts';
import type { CorpusPage } from './corpus.ts';
import { wholeLexicon } from './whole-lexicon.ts';

export interface Session {
  /** Pagefind alone. */
  plain(query: string): Promise<readonly EngineHit[]>;
  plan(query: string): Promise<Plan>;
  search(query: string): Promise<Ranked<EngineHit>[]>;
  /** The addresses of the pages found, best first. */
  urls(query: string): Promise<string[]>;
}

export const splitter = compoundSplitter(
  buildCompoundLexicon(new TextDecoder().decode(dictionary.aff), new TextDecoder().decode(dictionary.dic)),
  searchCompounds,
);

/** Index some pages with the real Pagefind, marked as the build marks them. `open` starts a session that has searched nothing yet. */
export async function indexPages(pages: readonly CorpusPage[]) {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  const { index } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const page of pages) {
    const { errors } = await index.addHTMLFile({ url: page.url, content: toHtml(page) });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const vocabulary = buildVocabulary(
    pages.map((page) => ({
      text: `${mark(page.title)} ${mark(page.text)}`,
      names: page.names.flatMap(keysOf),
    })),
  );
  const base = `http://${basename(folder).toLowerCase()}.test/`;
  serveFrom(folder, base);
  const pagefind: { createInstance(options: object): Engine } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href
  );
  const openEngine = (): Engine => pagefind.createInstance(engineOptions(base));

  return { vocabulary, openEngine, open, remove: () => rm(folder, { recursive: true }) };

  function open(): Session {
    const engine = openEngine();
    const lookup = openVocabulary(vocabulary.starts, async (shard) => vocabulary.shards[shard] ?? '');
    const plain = async (text: string): Promise<readonly EngineHit[]> => (await engine.search(text)).results;
    const planned = (query: string): Promise<Plan> => plan(query, lexicon, lookup);
    const search = async (query: string): Promise<Ranked<EngineHit>[]> =>
      runPlan(await planned(query), plain);
    const urls = async (query: string): Promise<string[]> =>
      Promise.all((await search(query)).map(async ({ hits }) => (await hits[0]?.data())?.url ?? ''));
    return { plain, plan: planned, search, urls };
  }
}

/** Pagefind fetches its files; what is not beneath the base is asked of the network, as before. */
function serveFrom(folder: string, base: string): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (address, options) => {
    const url = String(address instanceof Request ? address.url : address);
    if (!url.startsWith(base)) return fetch(address, options);
    // Read at once: a session nobody has asked yet may still be opening when the folder is removed.
    return new Response(readFileSync(join(folder, url.slice(base.length).replace(/\?.*$/, ''))));
  };
}

const lexicon = prepareLexicon(wholeLexicon);

const mark = (text: string): string => markCompounds(clean(text), splitter);

const keysOf = (name: string): string[] => nameKeys(name, wholeLexicon.facts.and, ['föreningen', 'kommun']);

function toHtml({ title, text, names }: CorpusPage): string {
  const facts = findFacts(clean(text), wholeLexicon.facts).flatMap((fact) => factTokens(fact));
  const tokens = [
    ...new Set([...facts, ...names.flatMap(keysOf).map(nameToken), ...exactTokens(clean(text))]),
  ].join(' ');
  return (
    `<html lang="sv"><head><title>${escape(title)}</title><meta data-pagefind-meta="fakta[content]" content="${tokens}"></head>` +
    `<body><main data-pagefind-body><h1>${escape(mark(title))}</h1><p>${escape(mark(text))}</p></main></body></html>`
  );
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
