import { exactTokens } from '../../search/exact-words.ts';
import { factTokens, organisationToken } from '../../search/fact.ts';
import { findFacts } from '../../search/find-facts.ts';
import { clean } from '../../search/fold.ts';
import type { SearchLexicon } from '../../search/lexicon.ts';
import { markCompounds } from '../../search/mark-compounds.ts';
import { nameKeys, nameToken } from '../../search/names.ts';
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
  { names, organisationNumbers, meta, filters, sorts }: SearchPage,
  split: SplitCompound,
  lexicon: SearchLexicon,
): IndexedPage {
  const marked = body.replace(/[^<>]+(?=<|$)/g, (text) => markCompounds(clean(text), split));
  const keys = [...new Set(names.flatMap((name) => nameKeys(name, lexicon.facts.and, nameNoise)))];
  const plain = plainText(body);
  const facts = findFacts(clean(plain), lexicon.facts).flatMap((fact) => factTokens(fact));
  const tokens = [
    ...new Set([
      ...facts,
      ...organisationNumbers.map(organisationToken),
      ...keys.map(nameToken),
      ...exactTokens(clean(plain)),
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
    text: `${plainText(marked)} ; ${said}`,
    names: keys,
  };
}

const tag = (attribute: 'meta' | 'filter' | 'sort', key: string, value: string): string =>
  `<meta data-pagefind-${attribute}="${key}[content]" content="${escape(value)}">`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
