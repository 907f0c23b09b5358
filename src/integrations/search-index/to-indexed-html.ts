import { exactTokens } from '../../search/exact-words.ts';
import { factTokens, organisationToken } from '../../search/fact.ts';
import type { FactPatterns } from '../../search/fact-patterns.ts';
import { findFacts } from '../../search/find-facts.ts';
import { clean } from '../../search/fold.ts';
import { innerCompounds } from '../../search/inner-compounds.ts';
import { compoundMark, markCompounds } from '../../search/mark-compounds.ts';
import { mentionToken, nameKeys, nameToken } from '../../search/names.ts';
import type { SplitCompound } from '../../search/split-compound.ts';
import { nameNoise, searchKeys } from '../../text/search-kinds.ts';
import { plainText, type PageCopy } from './copy-page.ts';
import type { SearchPage } from './search-pages.ts';

/** A page as Pagefind is to read it, and all its words for the vocabulary. */
export interface IndexedPage {
  html: string;
  /** With marks between the parts of compounds. */
  text: string;
  names: string[];
}

/** Write a page's text and what the archive knows about it as one document, with its compounds marked. */
export function toIndexedHtml(
  { title, body }: PageCopy,
  { names, mentions, organisationNumbers, meta, filters, sorts }: SearchPage,
  split: SplitCompound,
  facts: FactPatterns,
): IndexedPage {
  const marked = body.replace(/[^<>]+(?=<|$)/g, (text) => markCompounds(clean(text), split));
  const keysOf = (each: readonly string[]): string[] => [
    ...new Set(each.flatMap((name) => nameKeys(name, facts.and, nameNoise))),
  ];
  const [keys, mentioned] = [keysOf(names), keysOf(mentions)];
  const plain = plainText(body);
  const parts = plainText(marked);
  const tokens = [
    ...new Set([
      ...findFacts(clean(plain), facts).flatMap((fact) => factTokens(fact)),
      ...organisationNumbers.map(organisationToken),
      ...keys.map(nameToken),
      ...mentioned.map(mentionToken),
      ...exactTokens(clean(plain)),
      ...exactTokens(parts.replaceAll(compoundMark, ' ')),
      ...innerCompounds(parts).ends,
    ]),
  ];
  const metas = Object.entries(meta).filter(([, value]) => value !== '');
  const head = [
    ...metas.map(([key, value]) => tag('meta', key, markCompounds(clean(value), split))),
    tag('meta', searchKeys.facts, tokens.join(' ')),
    ...Object.entries(filters).flatMap(([key, values]) => values.map((value) => tag('filter', key, value))),
    ...Object.entries(sorts).map(([key, value]) => tag('sort', key, value)),
  ];
  const said = metas.map(([, value]) => markCompounds(clean(value), split)).join(' ; ');
  return {
    html: `<!doctype html><html lang="sv"><head><title>${escape(title)}</title>${head.join('')}</head><body><main data-pagefind-body>${marked}</main></body></html>`,
    text: `${parts} ; ${said}`,
    names: [...keys, ...mentioned],
  };
}

const tag = (attribute: 'meta' | 'filter' | 'sort', key: string, value: string): string =>
  `<meta data-pagefind-${attribute}="${key}[content]" content="${escape(value)}">`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
