import type { ValueFormat, ValueKind } from '../domain/problem.ts';
import type { SomeWords } from './problem-words.ts';
import type { FieldCode } from './problems-of-fields.ts';

const kinds: Record<ValueKind, string> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-or-no': 'true or false',
  list: 'a list, with a hyphen before each item',
  fields: 'a group of fields, indented under the name',
};

const formats: Record<ValueFormat, string> = {
  slug: 'only lower-case a–z, digits and single hyphens',
  unit: 'organisation/unit',
  'journal-number': 'the number as it stands, with at least one digit, or notStated',
  'one-line': 'the text on one line',
  'https-url': 'the whole address, beginning with https://',
  'base-url': 'the whole address of the site, beginning with https:// and ending with /',
  email: 'an e-mail address',
  sha256: '64 characters 0–9 and a–f',
  currency: 'three capital letters',
  day: 'the day as year-month-day, such as 2018-12-31',
  'field-path': 'the name of the field with dots, such as money.total.amount',
  other: 'the value as the guide in content/README.md shows',
};

/** A guess to confirm, or what to do when there is no guess. */
export const didYouMeanEnglish = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;

const list = (words: readonly string[], separator = ', '): string =>
  words.map((word) => `"${word}"`).join(separator);

/** English words for what can be wrong with a field and with what it points at. */
export const problemsEnglishFields = {
  'unknown-key': ({ key, nearest }) => ({
    what: `There is no field "${key}".`,
    fix: didYouMeanEnglish(nearest, 'Remove it or correct its name.'),
  }),
  'field-missing': () => ({ what: 'The field has no value.', fix: 'Fill it in.' }),
  'fields-missing': ({ fields }) => ({
    what: `${fields.length} fields are missing: ${fields.join(', ')}.`,
    fix: 'Fill them in.',
  }),
  'field-type': ({ expected, read }) => ({
    what: `Here stands ${read}, which is the wrong kind of value.`,
    fix: `Write ${kinds[expected]}.`,
  }),
  'field-choice': ({ read, choices, nearest }) => ({
    what: `"${read}" is not one of the choices.`,
    fix: didYouMeanEnglish(nearest, `Choose ${list(choices)}.`),
  }),
  'field-format': ({ format, read, proposal }) => ({
    what: `"${read}" has the wrong form.`,
    fix: proposal === undefined ? `Write ${formats[format]}.` : `Write "${proposal}".`,
  }),
  'field-length': ({ limit, kind }) =>
    ({
      short: { what: 'The text is empty.', fix: 'Write something or remove the field.' },
      long: { what: `The text is longer than ${limit} characters.`, fix: 'Shorten it.' },
      few: { what: `The list needs at least ${limit} items.`, fix: 'Add what is missing.' },
      many: { what: `The list has more than ${limit} items.`, fix: 'Split it or remove items.' },
    })[kind],
  'field-range': ({ read, minimum, maximum }) => ({
    what: `The number ${read} is outside what is possible.`,
    fix: [
      'Write a number',
      minimum === undefined ? '' : ` of at least ${minimum}`,
      maximum === undefined ? '' : ` of at most ${maximum}`,
      '.',
    ].join(''),
  }),
  amount: ({ read, proposal }) => ({
    what: `"${read}" is not an amount that can be computed with.`,
    fix:
      proposal === undefined
        ? 'Write the amount in kronor with digits only, such as 540000, or notStated.'
        : `Write ${proposal}.`,
  }),
  'amount-negative': ({ read }) => ({
    what: `The amount ${read} is negative.`,
    fix: 'Write it without the minus. Add deduction: true if the line is a deduction.',
  }),
  'amount-missing': () => ({
    what: 'The line has no amount.',
    fix: 'Write the amount in kronor, 0 if it is nil, or notStated.',
  }),
  date: ({ read, proposals }) => ({
    what: `"${read}" is not a date that exists or can be read.`,
    fix:
      proposals.length > 0
        ? `Write ${list(proposals, ' or ')}.`
        : 'Write year-month-day, year-month or year, such as 2018-10, or put the text in wording.',
  }),
  'period-reversed': ({ start, end }) => ({
    what: `The end (${end}) is before the start (${start}).`,
    fix: 'Correct one of the dates.',
  }),
  'security-expired': ({ expires }) => ({
    what: `Where to report weaknesses was only valid until ${expires}.`,
    fix: 'Check the address and write a new day, at most a year ahead.',
  }),
  'organisation-number': ({ read, reason, proposal }) =>
    ({
      checksum: {
        what: `The check digit of "${read}" is wrong.`,
        fix: 'Compare with the source, or write notStated.',
      },
      personal: {
        what: `"${read}" is a personal number, not an organisation number.`,
        fix: 'Remove it and write withheld.',
      },
      form: {
        what: `"${read}" is not written as an organisation number.`,
        fix: proposal === undefined ? 'Write six digits, a hyphen and four digits.' : `Write "${proposal}".`,
      },
    })[reason],
  'evidence-path': ({ field, nearest }) => ({
    what: `The evidence is for "${field}", which the agreement does not have.`,
    fix: didYouMeanEnglish(nearest, 'Correct the name of the field or remove the evidence.'),
  }),
  'evidence-source': ({ read, nearest }) => ({
    what: `The agreement has no source "${read}".`,
    fix: didYouMeanEnglish(nearest, 'Add it under sources or correct its name.'),
  }),
  'unknown-reference': ({ collection, id, nearest }) => ({
    what: `"${id}" is not in ${collection}.`,
    fix: didYouMeanEnglish(nearest, 'Add it or correct its name.'),
  }),
  'unknown-unit': ({ organisation, id, nearest }) => ({
    what: `"${organisation}" has no unit "${id}".`,
    fix: didYouMeanEnglish(nearest, `Add it under units in organisations/${organisation}.yaml.`),
  }),
  'reference-to-draft': ({ id }) => ({
    what: `"${id}" is a draft and is not published.`,
    fix: 'Wait with the reference, or remove draft: true from the draft.',
  }),
  'unknown-deadline': ({ id, nearest }) => ({
    what: `The agreement has no deadline "${id}".`,
    fix: didYouMeanEnglish(nearest, 'Add it or correct its name.'),
  }),
  'not-a-party': ({ id, parties }) => ({
    what: `"${id}" is not a party to the agreement.`,
    fix: `The parties are ${list(parties)}.`,
  }),
  'succession-cycle': ({ cycle }) => ({
    what: `The agreements follow each other in a ring: ${cycle.join(' → ')}.`,
    fix: 'Remove the entry under follows that is wrong.',
  }),
  'same-name': ({ name, other }) => ({
    what: `The name "${name}" is also used in ${other}.`,
    fix: 'Let only one of them have it. A local branch needs its place in its name.',
  }),
  'parent-cycle': ({ cycle }) => ({
    what: `The organisations or units belong to each other in a ring: ${cycle.join(' → ')}.`,
    fix: 'Remove the parent that is wrong.',
  }),
} satisfies SomeWords<FieldCode>;
