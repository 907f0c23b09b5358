import type { AgreementNode } from '../../domain/archive.ts';
import type { Interval } from '../../domain/interval.ts';
import { choices } from '../../text/choices.ts';
import { columnChoices, type ColumnKey } from '../../text/columns.ts';
import { required, text, choice, typed, type Column } from './table.ts';

/** Something of an agreement, with its place in the list it stands in. */
export interface RowItem<Value> {
  node: AgreementNode;
  value: Value;
  index: number;
}

/** The rows of a list of an agreement. */
export const itemsOf = <Value>(node: AgreementNode, values: readonly Value[] | undefined): RowItem<Value>[] =>
  (values ?? []).map((value, index) => ({ node, value, index }));

/** Which agreement a row is about, and whose. */
export const agreementColumns = <Item extends { node: AgreementNode }>(): Column<Item>[] => [
  required('id', ({ node }) => node.id),
  required('title', ({ node }) => node.data.title),
  text('municipality', ({ node }) => node.municipality?.id),
];

/** The same with the row's number within the agreement. */
export const numberedColumns = <Item extends RowItem<unknown>>(): Column<Item>[] => [
  ...agreementColumns<Item>(),
  { ...typed<Item>('number', 'integer', ({ index }) => index + 1), isRequired: true },
];

/** A point in time at its own precision, the days it can be, and how it is known. */
export const timeColumns = <Item>(
  [date, first, last, basis]: readonly [ColumnKey, ColumnKey, ColumnKey, ColumnKey],
  intervalOf: (item: Item) => Interval | undefined,
): Column<Item>[] => [
  typed(date, 'time', (item) => intervalOf(item)?.date),
  typed(first, 'day', (item) => intervalOf(item)?.earliest),
  typed(last, 'day', (item) => intervalOf(item)?.latest),
  choice(basis, timeBases, (item) => {
    const interval = intervalOf(item);
    return interval ? choices.evidenceBasis[interval.basis] : choices.silence.notStated;
  }),
];

/** How a value that arithmetic may give is known, or that it is not stated. */
export const timeBases = { ...choices.evidenceBasis, notStated: choices.silence.notStated };

export const yesNo = { yes: choices.yesNo.yes, no: choices.yesNo.no };
export const yesOrNo = (isYes: boolean): string => (isYes ? yesNo.yes : yesNo.no);

/** A number that a source states or is silent about, such as a journal number, and which it is. */
export const statedColumns = <Item>(
  [value, state]: readonly [ColumnKey, ColumnKey],
  statedOf: (item: Item) => string,
): Column<Item>[] => [
  text(value, (item) => (isSilence(statedOf(item)) ? undefined : statedOf(item))),
  choice(state, columnChoices.known, (item) => {
    const stated = statedOf(item);
    return columnChoices.known[isSilence(stated) ? stated : 'known'];
  }),
];

const isSilence = (stated: string): stated is 'notStated' | 'withheld' =>
  stated === 'notStated' || stated === 'withheld';
