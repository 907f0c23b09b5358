import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { searchCommand } from '../src/text/search-page.ts';
import { searchTexts } from '../src/text/search-texts.ts';
import { readArguments } from './arguments.ts';
import { findUnsplit } from './search/find-unsplit.ts';
import { indexFolder, openSite } from './search/open-site.ts';
import { searchFor, type SearchResult } from './search/search-for.ts';

const { content, out, json, batch, fresh, unsplit, words } = readArguments({
  name: 'npm run search',
  about: searchCommand.about,
  flags: ['content', 'out', 'json', 'batch', 'fresh', 'unsplit'],
  words: searchCommand.words,
});

const folder = resolve(out);
if (!existsSync(indexFolder(folder))) stop(searchCommand.notBuilt(folder));
if (unsplit) listUnsplit();
const queries = batch === undefined ? [words.join(' ')] : readQueries(batch);
if (batch === undefined && words.length === 0) stop(searchCommand.noQuery);

const results: SearchResult[] = [];
let session = await openSite(folder);
for (const [index, query] of queries.entries()) {
  if (fresh && index > 0) session = await openSite(folder);
  results.push(await searchFor(query, session));
}

if (batch !== undefined)
  console.log(
    JSON.stringify(
      results.map(({ pages }) => pages),
      null,
      2,
    ),
  );
else for (const result of results) console.log(json ? JSON.stringify(result.pages, null, 2) : toText(result));

function listUnsplit(): never {
  const found = findUnsplit(folder, content);
  console.log(
    json ? JSON.stringify(found, null, 2) : [...found, '', searchCommand.unsplit(found.length)].join('\n'),
  );
  process.exit(0);
}

function readQueries(file: string): string[] {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return stop(searchCommand.unreadable(file, (error as Error).message));
  }
  const isList = Array.isArray(read) && read.every((query) => typeof query === 'string');
  return isList ? (read as string[]) : stop(searchCommand.notAList(file));
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function toText({ did, suggestions, pages, nearest }: SearchResult): string {
  const lines = [...did];
  if (suggestions.length > 0) lines.push(`${searchTexts.suggestions}: ${suggestions.join(', ')}`);
  if (pages.length + nearest.length === 0) lines.push(searchTexts.nothing);
  lines.push(...pages.map(toBlock));
  if (nearest.length > 0) lines.push('', searchTexts.nearest, ...nearest.map(toBlock));
  return lines.join('\n');
}

function toBlock({ title, url, clauses }: SearchResult['pages'][number]): string {
  const places = clauses.map((clause) => `    ${clause.title}: ${clause.text}`);
  return ['', title, `  ${url}`, ...places].join('\n');
}
