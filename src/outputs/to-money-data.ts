import { oreOf } from '../domain/amount.ts';
import type { AgreementNode, Archive } from '../domain/archive.ts';
import type { FigureKind } from '../domain/money-block.ts';
import { moneyPanels } from '../domain/money-overview.ts';
import { yearlyMoney } from '../domain/money-years.ts';
import { moneyDataColumns } from '../text/money-data.ts';
import { csvText, type CsvCell } from './csv-text.ts';

/** One stated sum with what it is. Sums of different kind or basis are rows of their own. */
export interface MoneyRow {
  agreement: string;
  title: string;
  municipality: string | undefined;
  parties: string[];
  kind: FigureKind;
  basis: 'period' | 'year';
  /** Kronor, or undefined where `state` says why there is no number. */
  amount: number | undefined;
  state: string;
  currency: string;
  year: number | undefined;
  start: string | undefined;
  end: string | undefined;
  months: number | undefined;
}

const kinds = ['total', 'publicCost', 'totalValue'] as const;

/** Every sum that agreements state. */
export const moneyRows = ({ agreements }: Archive): MoneyRow[] =>
  agreements.flatMap((node) => kinds.flatMap((kind) => toRow(node, kind) ?? []));

function toRow(node: AgreementNode, kind: FigureKind): MoneyRow | undefined {
  const { id, data, municipality, parties, span } = node;
  const figure = data.money?.[kind];
  if (!figure) return undefined;
  const ore = oreOf(figure.amount);
  return {
    agreement: id,
    title: data.title,
    municipality: municipality?.id,
    parties: parties.filter(({ side }) => side === 'civil').map(({ organisation }) => organisation.id),
    kind,
    basis: figure.basis,
    amount: ore === undefined ? undefined : ore / 100,
    state: figure.amount.state,
    currency: data.money?.currency ?? 'SEK',
    year: figure.year,
    start: span.start?.date,
    end: span.end?.date,
    months: span.months?.months,
  };
}

/** The sums as a table, one per row. */
export const toMoneyCsv = (archive: Archive): string =>
  csvText([
    Object.values(moneyDataColumns),
    ...moneyRows(archive).map((row) =>
      (Object.keys(moneyDataColumns) as (keyof MoneyRow)[]).map((key): CsvCell => {
        const value = row[key];
        return Array.isArray(value) ? value.join(' ') : value;
      }),
    ),
  ]);

/** The sums and the calendar years, each with what it is; nothing in it is a sum of unlike sums. */
export const toMoneyJson = (archive: Archive): string =>
  JSON.stringify({
    amounts: moneyRows(archive),
    calendarYears: moneyPanels(archive).flatMap((panel) => {
      const { kind, basis, currency } = panel.total.money;
      const { years, placed, leftOut, basis: how } = yearlyMoney(panel);
      return {
        kind,
        basis,
        currency,
        how,
        years: [...years].map(([year, ore]) => ({ year, amount: Math.round(ore) / 100 })),
        placed: placed.map(({ id }) => id),
        leftOut: leftOut.map(({ id }) => id),
      };
    }),
  });
