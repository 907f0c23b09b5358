import { clauseLexicon as lexicon } from '../../text/import-clause-lexicon.ts';
import { reportWords } from '../../text/import-report-words.ts';
import { propose } from './propose.ts';
import type { Finder } from './reading.ts';

/** What was blank or blacked out before the document came here. A line to sign on, which has no label, is not. */
export const findRedactions: Finder = ({ passages }) =>
  passages
    .filter(
      ({ topics, text }) =>
        topics[0] !== 'underskrift' && lexicon.blank.test(text) && !lexicon.lineAlone.test(text),
    )
    .map((passage, index) => {
      const label = passage.text
        .replace(lexicon.blank, '')
        .replace(/[\s:_.]+$/, '')
        .trim();
      const value = {
        where: passage.section ?? reportWords.wholeDocument,
        what: label === '' ? reportWords.blank : `${reportWords.blank}: ${label.slice(0, 200)}`,
        kinds: ['other'],
        by: 'source',
        ground: 'notStated',
      };
      return propose(`redactions.${index}`, value, passage, passage.text, 'unsure');
    });
