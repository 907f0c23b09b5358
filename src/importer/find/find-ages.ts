import { clauseLexicon as lexicon } from '../../text/import-clause-lexicon.ts';
import { propose } from './propose.ts';
import type { Finder } from './reading.ts';

/** The ages that the agreement names for those it is for. */
export const findAges: Finder = ({ passages }) =>
  passages
    .filter(({ topics, kind }) => kind !== 'heading' && topics[0] !== 'bakgrund')
    .flatMap((passage) => [...passage.text.matchAll(lexicon.ages)].map((match) => ({ passage, match })))
    .slice(0, 3)
    .map(({ passage, match }, index) => {
      const { low, high } = match.groups ?? {};
      const value = { min: Number(low), max: Number(high), asWritten: match[0].trim() };
      return propose(`ages.${index}`, value, passage, match[0], 'likely');
    });
