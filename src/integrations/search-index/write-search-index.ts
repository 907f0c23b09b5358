import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../domain/archive.ts';
import { ownCopy } from '../../domain/own-copy.ts';
import { buildLexicon } from '../../search/build-lexicon.ts';
import { vocabularyBuilder, type Vocabulary } from '../../search/build-vocabulary.ts';
import { factPatterns } from '../../search/fact-patterns.ts';
import { findAbbreviations } from '../../search/find-abbreviations.ts';
import type { SearchStart } from '../../search/open-search.ts';
import { openVocabulary } from '../../search/open-vocabulary.ts';
import type { SplitCompound } from '../../search/split-compound.ts';
import { agreementsOnly } from '../../text/search-kinds.ts';
import { searchLexicon } from '../../text/search-lexicon.ts';
import { searchTexts } from '../../text/search-texts.ts';
import { cleanFragments } from './clean-fragments.ts';
import { collectAbbreviations } from './collect-abbreviations.ts';
import { copyPage, plainText } from './copy-page.ts';
import { searchPages } from './search-pages.ts';
import { toIndexedHtml } from './to-indexed-html.ts';

/** The folder of a built site that holds all that a search needs. */
export const searchFolder = 'pagefind';

/** Index a built site and write what a search needs beside its pages, which stay as they are. Answers how many pages can be searched. */
export async function writeSearchIndex(
  site: string,
  archive: Archive,
  today: string,
  split: SplitCompound,
): Promise<number> {
  const folder = join(site, searchFolder);
  await rm(folder, { recursive: true, force: true });
  const pages = searchPages(archive, today);
  const places = new Map<string, readonly [anchor: string, title: string][]>();
  const vocabulary = vocabularyBuilder();
  const abbreviations: string[] = [];
  const facts = factPatterns(searchLexicon.facts);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'sv' });
    if (!index) throw new Error(errors.join('\n'));
    for (const page of pages) {
      const built = await readFile(join(site, page.url, 'index.html'), 'utf8');
      const copy = copyPage(built, page.kind);
      const { html, ...words } = toIndexedHtml(copy, page, split, facts);
      demand(await index.addHTMLFile({ url: page.url, content: html }));
      places.set(page.url, ownCopy([...copy.places, ...page.titles]));
      vocabulary.add(words);
      abbreviations.push(...ownCopy(findAbbreviations(plainText(copy.body), split)));
    }
    demand(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  await demandPages(folder, pages.length);
  const count = await cleanFragments(folder, (url) => new Map(places.get(url)));
  if (count !== pages.length) throw new Error(`The search has ${count} fragments for ${pages.length} pages.`);
  await writeVocabulary(folder, vocabulary.build(), archive, abbreviations);
  for (const name of unused) await rm(join(folder, name), { recursive: true, force: true });
  await pack(folder);
  return pages.length;
}

/** Texts packed beside themselves, for web servers that send such files as they are; what else a search needs is packed already. */
async function pack(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|json|txt)$/.test(name));
  await Promise.all(
    names.map(async (name) =>
      writeFile(join(folder, `${name}.gz`), gzipSync(await readFile(join(folder, name)), { level: 9 })),
    ),
  );
}

/** Interfaces of Pagefind's own, which no page of ours loads. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

function demand({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Two languages would be two indexes, of which a reader searches one. */
async function demandPages(folder: string, expected: number): Promise<void> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const found = Object.entries(entry.languages).map(
    ([language, { page_count }]) => `${language} ${page_count}`,
  );
  if (found.join() !== `sv ${expected}`)
    throw new Error(
      `The search index should hold sv ${expected} and holds ${found.join(', ') || 'nothing'}.`,
    );
}

async function writeVocabulary(
  folder: string,
  { starts, shards }: Vocabulary,
  archive: Archive,
  explained: readonly string[],
): Promise<void> {
  const { stated, inferred } = collectAbbreviations(archive);
  const listed = archive.clauseTopics.map(({ term: { label, alternatives = [] } }) => ({
    label,
    alternatives,
  }));
  const lexicon = await buildLexicon(
    { ...searchLexicon, synonyms: [...searchLexicon.synonyms, ...inferred] },
    listed,
    [...stated, ...explained],
    openVocabulary(starts, async (shard) => shards[shard] ?? ''),
  );
  const start: SearchStart = { starts, lexicon, texts: searchTexts, preferred: agreementsOnly };
  await mkdir(join(folder, 'words'));
  await Promise.all(shards.map((shard, at) => writeFile(join(folder, 'words', `${at}.txt`), shard)));
  await writeFile(join(folder, 'lexicon.json'), JSON.stringify(start));
}
