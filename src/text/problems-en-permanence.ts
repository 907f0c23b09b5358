import type { SomeWords } from './problem-words.ts';
import type { PermanenceCode } from './problems-of-permanence.ts';

const logFaults = {
  json: 'The line cannot be read.',
  form: 'The line has not the form of a publication.',
  number: 'The number of the publication does not follow the line before.',
  chain: 'The line does not belong with the one before: some line was changed, removed or moved.',
  date: 'The publication is dated before the one on the line before.',
  order: 'The line does not fit the lines before: it changes what was not there, or adds what was.',
};

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;

/** English words for what threatens that a page once published always answers. */
export const problemsEnglishPermanence = {
  'log-line': ({ fault, number }) => ({
    what: `The log of publications is damaged on line ${number}. ${logFaults[fault]}`,
    fix: 'Bring log.jsonl back from version control or from verify/log.jsonl of the site. Never edit it by hand.',
  }),
  'page-vanished': ({ kind, id, isDraft }) => ({
    what: `"${id}" (${kind}) is published but ${isDraft ? 'is now a draft' : 'is there no more'}. Its address would stop answering.`,
    fix: `${isDraft ? 'Remove draft' : 'Put it back'}, or add a file in the folder withdrawn with id, reason, date and decision.${kind === 'agreement' ? ' If the file was renamed, write the old name in aliases.' : ''}`,
  }),
  'withdrawn-published': ({ id }) => ({
    what: `"${id}" is withdrawn and still among what is published.`,
    fix: 'Remove the file in withdrawn if the page is to stay, or else what is to go.',
  }),
  'withdrawn-unpublished': ({ id, nearest }) => ({
    what: `"${id}" has never been published.`,
    fix: meant(nearest, 'Check id and kind.'),
  }),
  'withdrawn-form': ({ id, kind }) => ({
    what: `"${id}" is not the id of a ${kind}.`,
    fix: kind === 'unit' ? 'Write organisation/unit.' : 'Write the id of the page alone, without a slash.',
  }),
  'replacement-missing': ({ id, nearest }) => ({
    what: `"${id}" does not exist, so the address would lead nowhere.`,
    fix: meant(nearest, 'Write the id of a page that exists, or remove the field.'),
  }),
  'replacement-withdrawn': ({ id, proposal }) => ({
    what: `"${id}" is withdrawn too, so the address would lead nowhere.`,
    fix:
      proposal === undefined
        ? 'Write the id of a page that exists, or remove the field.'
        : `Write "${proposal}", where that one leads.`,
  }),
} satisfies SomeWords<PermanenceCode>;
