import { factPatterns } from '../../src/search/fact-patterns.ts';
import type { SearchLexicon } from '../../src/search/lexicon.ts';
import { searchLexicon } from '../../src/text/search-lexicon.ts';

/** All that we know about Swedish, as if every word of it stood in the archive. */
export const wholeLexicon: SearchLexicon = { ...searchLexicon, facts: factPatterns(searchLexicon.facts) };
