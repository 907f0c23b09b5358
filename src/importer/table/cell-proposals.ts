import { inThousands, unitOfParticipants, type TableField } from '../../text/import-table-words.ts';
import { termsIn } from '../find/find-groups.ts';
import { findParticipants } from '../find/find-participants.ts';
import { findPeriod } from '../find/find-period.ts';
import { propose } from '../find/propose.ts';
import { readBareAmounts } from '../find/read-amounts.ts';
import { readDates } from '../find/read-dates.ts';
import type { Context, Reading } from '../find/reading.ts';
import { NameIndex } from '../find/name-index.ts';
import type { Proposal } from '../proposal.ts';
import type { RowCell } from './row-cell.ts';

/** What a cell says, by what its column is said to hold. A cell that says nothing of the kind proposes nothing. */
export const cellProposals = (cell: RowCell, context: Context): Proposal[] =>
  readers[cell.field](cell, context);

type Reader = (cell: RowCell, context: Context) => Proposal[];

const title: Reader = ({ text, passage }) => [
  propose('title', text, passage, text, 'sure'),
  propose('titleSource', 'stated', passage, text, 'sure'),
];

const period: Reader = ({ passage, text }, context) => {
  const own = { ...passage, text, kind: 'paragraph', topics: ['period'] } as const;
  return findPeriod(readingOf(own, context));
};

/** One day, month or year; a year alone is a year and nothing more. */
const date =
  (path: string): Reader =>
  ({ text, passage }) => {
    const [found, ...others] = readDates(text).filter((each) => !each.date.startsWith('-'));
    const value = found?.date ?? /^(?:19|20)\d\d$/.exec(text)?.[0];
    if (value === undefined) return [];
    return [propose(path, value, passage, text, others.length > 0 ? 'unsure' : 'sure')];
  };

/** What a cell holds besides one amount makes it less sure, since the amount may be of something else. */
const amount =
  (key: string, basis: 'year' | 'period'): Reader =>
  ({ text, heading, passage }) => {
    const plain = /^\d+(?:[.,]\d{1,2})?$/.test(text);
    const scale = inThousands.test(heading) ? 1000 : 1;
    const found = plain
      ? [{ value: Math.round(Number(text.replace(',', '.')) * scale * 100) / 100, written: text }]
      : readBareAmounts(text, scale);
    const [first, ...others] = found;
    if (!first) return [];
    const rest = text.replace(first.written, '');
    const confidence = others.length > 0 ? 'unsure' : /\p{L}{2}/u.test(rest) ? 'likely' : 'sure';
    return [propose(`money.${key}`, { amount: first.value, basis }, passage, text, confidence)];
  };

/** Whether a count in an overview is a goal or an outcome is seldom said. */
const participants: Reader = ({ text, passage }, context) => {
  const found = findParticipants(readingOf({ ...passage, text, kind: 'paragraph' }, context));
  if (found.length > 0) return found;
  const [, written] = /^(?:ca?\.? ?|cirka )?(\d{1,6})(?: ?st\.?)?$/i.exec(text) ?? [];
  if (written === undefined) return [];
  const count = Number(written);
  const comparator = /^c/i.test(text) ? 'about' : 'exactly';
  const unit = unitOfParticipants;
  const value = { kind: 'context', group: unit, unit, min: count, max: count, comparator, wording: text };
  return [propose('participants.0', value, passage, text, 'unsure')];
};

const targetGroups: Reader = ({ text, passage }, { vocabularies }) =>
  termsIn(text, vocabularies['target-groups']).map(({ id, written }, at) => {
    const value = { group: id, rank: at === 0 ? 'primary' : 'secondary', asWritten: written };
    return propose(`targetGroups.${at}`, value, passage, text, 'likely', 'inferred');
  });

const themes: Reader = ({ text, passage }, { vocabularies }) =>
  termsIn(text, vocabularies.themes).map(({ id }, at) =>
    propose(`themes.${at}`, id, passage, text, 'likely', 'inferred'),
  );

const journalNumber: Reader = ({ text, passage }) => [
  propose('sources.0.journalNumber', text, passage, text, 'sure'),
];

/** Parties are read together, since several columns may name them. */
const inParties: Reader = () => [];

const readers: Record<TableField, Reader> = {
  title,
  parties: inParties,
  publicParty: inParties,
  civilParty: inParties,
  period,
  'period.start': date('period.start'),
  'period.end': date('period.end'),
  'money.total.year': amount('total', 'year'),
  'money.total.period': amount('total', 'period'),
  'money.publicCost.year': amount('publicCost', 'year'),
  'money.publicCost.period': amount('publicCost', 'period'),
  'money.totalValue.year': amount('totalValue', 'year'),
  'money.totalValue.period': amount('totalValue', 'period'),
  participants,
  targetGroups,
  themes,
  'sources.0.journalNumber': journalNumber,
};

const readingOf = (passage: RowCell['passage'], context: Context): Reading => ({
  passages: [passage],
  names: new NameIndex(context.organisations),
  parties: [],
  context,
});
