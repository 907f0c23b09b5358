import { ownCopy } from '../domain/own-copy.ts';
import { encodeShard } from './encode-shard.ts';
import { toEntry, type Entry, type EntryKind } from './entry.ts';
import { clean } from './fold.ts';
import { innerCompounds } from './inner-compounds.ts';
import { compoundMark } from './mark-compounds.ts';
import { piecesOf, tokensOf } from './tokens.ts';

/** What a page gives the vocabulary: its text with marked compounds, and the keys of the names it is found by. */
export interface VocabularyPage {
  text: string;
  names?: readonly string[];
}

/** The vocabulary as files. `starts[i]` is the first two letters of shard `i`; a shard ends where the next begins. */
export interface Vocabulary {
  starts: string[];
  shards: string[];
}

/** All words of all pages with their parts, sorted and cut where the first two letters change. */
export function buildVocabulary(pages: Iterable<VocabularyPage>, shardLength?: number): Vocabulary {
  const { add, build } = vocabularyBuilder();
  for (const page of pages) add(page);
  return build(shardLength);
}

/** The same, a page at a time: the texts of a large site do not fit in memory together. */
export function vocabularyBuilder(): {
  add: (page: VocabularyPage) => void;
  build: (shardLength?: number) => Vocabulary;
} {
  const counts: Record<EntryKind, Map<string, number>> = {
    form: new Map(),
    part: new Map(),
    name: new Map(),
  };
  return {
    add({ text, names = [] }) {
      const { forms, parts } = wordsOf(text);
      for (const word of forms) countIn(counts.form, word);
      for (const word of parts) countIn(counts.part, word);
      for (const word of new Set(names)) countIn(counts.name, word);
    },
    build: (shardLength = 8000) => intoShards(toEntries(counts), shardLength),
  };
}

function wordsOf(text: string): { forms: Set<string>; parts: Set<string> } {
  const [forms, parts] = [new Set<string>(), new Set<string>()];
  for (const marked of clean(text).matchAll(/[\p{L}\p{N}|]+(?:[-:/'\u2019&.+_][\p{L}\p{N}|]+)*/gu)) {
    for (const token of tokensOf(marked[0].replaceAll(compoundMark, ''))) {
      forms.add(token.word);
      for (const piece of piecesOf(token)) forms.add(piece.word);
    }
    for (const token of tokensOf(marked[0].replaceAll(compoundMark, ' '))) parts.add(token.word);
  }
  const inner = innerCompounds(clean(text));
  for (const word of [...inner.ends, ...inner.starts]) parts.add(word);
  return { forms, parts };
}

function countIn(counts: Map<string, number>, word: string): void {
  const count = counts.get(word);
  if (count === undefined) counts.set(ownCopy(word), 1);
  else counts.set(word, count + 1);
}

/** A part that is also a word of its own is counted once, with all the pages it is on. Capitals are taken: see {@link encodeShard}. */
function toEntries(counts: Record<EntryKind, Map<string, number>>): Entry[] {
  const entries: Entry[] = [];
  for (const [word, pages] of counts.part) {
    entries.push(toEntry(word, counts.form.has(word) ? 'form' : 'part', spreadOf(pages)));
  }
  for (const [word, pages] of counts.form) {
    if (!counts.part.has(word)) entries.push(toEntry(word, 'form', spreadOf(pages)));
  }
  for (const [word, pages] of counts.name) entries.push(toEntry(word, 'name', spreadOf(pages)));
  return entries
    .filter(({ word, key }) => key !== '' && !/[A-Z]/.test(word))
    .sort((a, b) => order(a.key, b.key) || order(a.word, b.word) || order(a.kind, b.kind));
}

const spreadOf = (pages: number): number => Math.floor(Math.log2(pages));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words with the same two first letters stay together; small groups share a shard. */
function intoShards(entries: readonly Entry[], shardLength: number): Vocabulary {
  const shards: { start: string; entries: Entry[]; length: number }[] = [];
  for (const [start, group] of Map.groupBy(entries, ({ key }) => key.slice(0, 2))) {
    const length = group.reduce((sum, { word }) => sum + word.length, 0);
    const last = shards.at(-1);
    if (!last || last.length + length > shardLength) shards.push({ start, entries: [...group], length });
    else {
      last.entries.push(...group);
      last.length += length;
    }
  }
  return {
    starts: shards.map(({ start }) => start),
    shards: shards.map((shard) => encodeShard(shard.entries)),
  };
}
