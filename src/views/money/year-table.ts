import type { PanelChoices } from '../../domain/money-choice.ts';
import type { MoneyPanel } from '../../domain/money-overview.ts';
import { yearlyMoney, type YearlyMoney } from '../../domain/money-years.ts';
import { formatMoney } from '../../text/format-money.ts';
import { moneyPage as words } from '../../text/money-page.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';
import { panelLabel } from './panel-tables.ts';

/** So many municipalities have a column each; with more, only the sum of all stands. */
const mostColumns = 5;

export interface YearView {
  panel: MoneyPanel;
  yearly: YearlyMoney;
  table: LongTable;
  choices: PanelChoices | undefined;
}

/** A panel's money by calendar year; undefined where none of it can be placed. */
export function yearView(panel: MoneyPanel, choices: PanelChoices | undefined): YearView | undefined {
  const yearly = yearlyMoney(panel);
  if (yearly.years.size === 0) return undefined;
  const { money } = panel.total;
  const each = yearly.municipalities.length <= mostColumns ? yearly.municipalities : [];
  const columns = [
    ...each.map(({ municipality, years }) => ({ name: municipality.data.name, years })),
    ...(each.length === 1 ? [] : [{ name: words.columns.all, years: yearly.years }]),
  ];
  const { title, caption, statedTitle, statedCaption } = words.years;
  const isDerived = yearly.basis === 'derived';
  const { slugs } = words;
  return {
    panel,
    yearly,
    choices,
    table: longTable({
      id: [slugs.years, slugs.kinds[money.kind], slugs.bases[money.basis], money.currency.toLowerCase()].join(
        '-',
      ),
      caption: `${isDerived ? title : statedTitle}. ${isDerived ? caption : statedCaption}: ${panelLabel(panel).toLowerCase()}`,
      columns: [{ name: words.columns.year }, ...columns.map(({ name }) => ({ name, isFigure: true }))],
      items: [...yearly.years.keys()],
      cells: (year) => [String(year), ...columns.map(({ years }) => sumOf(years.get(year), money.currency))],
    }),
  };
}

/** A year outside every period has no sum, which is not the same as nothing. */
const sumOf = (ore: number | undefined, currency: string): string =>
  ore === undefined ? '' : formatMoney({ ore: Math.round(ore / 100) * 100, currency });
