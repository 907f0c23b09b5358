import { oreOf } from '../../domain/amount.ts';
import type { Amount } from '../../domain/amount.ts';
import type { AgreementNode } from '../../domain/archive.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { evidenceOf } from '../../domain/evidence-of.ts';
import type { FigureKind, MoneyBasis } from '../../domain/money-block.ts';
import { choices } from '../../text/choices.ts';
import { columnChoices, type ColumnKey } from '../../text/columns.ts';
import type { CsvCell } from '../../text/format-csv.ts';
import { choice, text, typed, type Column } from './table.ts';

/** An amount with what a reader must know before adding it to another. */
export interface AmountFacts {
  /** Undefined where nothing is said of such an amount at all. */
  amount: Amount | undefined;
  /** Undefined where the source does not say. */
  basis: MoneyBasis | undefined;
  /** The field of the frontmatter that the amount stands in. */
  path: string;
  isDeduction?: boolean;
}

/** A row with its amount and the evidence for it, looked up once for all its cells. */
export type WithAmount<Item> = Item & { facts: AmountFacts; evidence: Evidence | undefined };

export const withAmounts = <Item extends { node: AgreementNode }>(
  items: readonly Item[],
  factsOf: (item: Item) => AmountFacts,
): WithAmount<Item>[] =>
  items.map((item) => {
    const facts = factsOf(item);
    return { ...item, facts, evidence: evidenceOf(item.node.data, facts.path) };
  });

/** Kronor with hundredths, or nothing where `state` says why. */
export const kronorOf = (amount: Amount | undefined, isDeduction = false): CsvCell => {
  const ore = amount && oreOf(amount);
  return ore === undefined ? undefined : (isDeduction ? -ore : ore) / 100;
};

const bases = { ...choices.moneyBasis, open: columnChoices.basisOpen };
const states = { ...choices.amountState, none: columnChoices.notRecorded };

/** Sums for the period, sums per year and sums that say neither have columns of their own, so that no column mixes them. */
export const amountColumns = <Item extends WithAmount<{ node: AgreementNode }>>(): Column<Item>[] => [
  typed('amountPeriod', 'amount', ({ facts }) => amountFor('period', facts)),
  typed('amountYear', 'amount', ({ facts }) => amountFor('year', facts)),
  typed('amountOpen', 'amount', ({ facts }) => amountFor(undefined, facts)),
  stateColumn('amountState', ({ facts }) => facts.amount),
  choice('amountBasis', bases, ({ facts }) => bases[facts.basis ?? 'open']),
  ...currencyColumns<Item>(),
  ...evidenceColumns<Item>(),
];

const amountFor = (basis: MoneyBasis | undefined, facts: AmountFacts): CsvCell =>
  facts.basis === basis ? kronorOf(facts.amount, facts.isDeduction) : undefined;

/** Whether an amount is known, and if not why: what an empty cell can never say. */
export const stateColumn = <Item>(
  key: ColumnKey,
  amountOf: (item: Item) => Amount | undefined,
): Column<Item> => choice(key, states, (item) => states[amountOf(item)?.state ?? 'none']);

/** The currency, and the period that a sum for the period is for. */
export const currencyColumns = <Item extends { node: AgreementNode }>(): Column<Item>[] => [
  text('currency', ({ node }) => node.data.money?.currency ?? 'SEK'),
  choice('vat', choices.vat, ({ node }) => choices.vat[node.data.money?.vat ?? 'notStated']),
  typed('start', 'time', ({ node }) => node.span.start?.date),
  typed('end', 'time', ({ node }) => node.span.end?.date),
];

/** What an amount rests on, where the record says so. */
export const evidenceColumns = <Item extends { evidence: Evidence | undefined }>(): Column<Item>[] => [
  choice(
    'amountEvidence',
    choices.evidenceBasis,
    ({ evidence }) => evidence && choices.evidenceBasis[evidence.basis],
  ),
  text('source', ({ evidence }) => evidence?.source),
  text('section', ({ evidence }) => evidence?.section),
];

/** The word for what a field rests on. */
export function basisOf(node: AgreementNode, path: string): string | undefined {
  const evidence = evidenceOf(node.data, path);
  return evidence && choices.evidenceBasis[evidence.basis];
}

/** What a sum of the agreement covers, by the key it stands under. */
export const figureBasis = (node: AgreementNode, kind: FigureKind | undefined): MoneyBasis | undefined =>
  kind && node.data.money?.[kind]?.basis;

/** The columns of one of the three sums an agreement may state. */
export const figureColumns = (kind: FigureKind): Column<{ node: AgreementNode }>[] => {
  const figureOf = ({ node }: { node: AgreementNode }) => node.data.money?.[kind];
  const on =
    (basis: MoneyBasis) =>
    (item: { node: AgreementNode }): CsvCell => {
      const figure = figureOf(item);
      return figure?.basis === basis ? kronorOf(figure.amount) : undefined;
    };
  return [
    typed(`${kind}Period`, 'amount', on('period')),
    typed(`${kind}Year`, 'amount', on('year')),
    stateColumn(`${kind}State`, (item) => figureOf(item)?.amount),
    choice(`${kind}Basis`, choices.moneyBasis, (item) => {
      const figure = figureOf(item);
      return figure && choices.moneyBasis[figure.basis];
    }),
    typed(`${kind}OfYear`, 'integer', (item) => figureOf(item)?.year),
    choice(`${kind}Evidence`, choices.evidenceBasis, (item) =>
      figureOf(item) ? basisOf(item.node, `money.${kind}`) : undefined,
    ),
  ];
};
