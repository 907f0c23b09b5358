import dictionary from 'dictionary-sv';
import type { CompoundWords } from '../../domain/compound-words.ts';
import { buildCompoundLexicon } from '../../search/compound-lexicon.ts';
import { compoundSplitter, type SplitCompound } from '../../search/split-compound.ts';
import { searchCompounds } from '../../text/search-compounds.ts';

/** The splitter of Swedish compounds, with the words that an archive adds to those everyone needs. */
export function readSplitter(added: CompoundWords = {}): SplitCompound {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const lexicon = buildCompoundLexicon(decode(dictionary.aff), decode(dictionary.dic));
  return compoundSplitter(lexicon, {
    ...searchCompounds,
    exceptions: [...searchCompounds.exceptions, ...(added.exceptions ?? [])],
    parts: [...searchCompounds.parts, ...(added.parts ?? [])],
  });
}
