import type { Archive, AgreementNode } from '../../domain/archive.ts';
import type { PanelChoices } from '../../domain/money-choice.ts';
import { panelChoices } from '../../domain/panel-choices.ts';
import { moneyPanels, type MoneyPanel } from '../../domain/money-overview.ts';
import { withoutSum } from '../../domain/unpriced.ts';
import type { LongTable } from '../overview/long-table.ts';
import { netTables } from './net-tables.ts';
import { categoryTable, panelTables } from './panel-tables.ts';
import { threeYearsTable } from './three-years-table.ts';
import { unpricedTable } from './unpriced-table.ts';
import { valueTable } from './value-table.ts';
import { yearView, type YearView } from './year-table.ts';

export interface PanelView {
  panel: MoneyPanel;
  tables: ReturnType<typeof panelTables>;
  categories: ReturnType<typeof categoryTable>;
  /** What its charts can show. */
  choices: PanelChoices | undefined;
}

/** Everything the money pages show, made once. */
export interface MoneyView {
  panels: readonly PanelView[];
  years: readonly YearView[];
  /** Agreements with a yearly sum of which the year is not named. */
  notPlaced: readonly AgreementNode[];
  net: readonly LongTable[];
  value: ReturnType<typeof valueTable>;
  threeYears: ReturnType<typeof threeYearsTable>;
  unpriced: LongTable | undefined;
  withoutSum: readonly AgreementNode[];
  /** Every table, for the pages of those that are long. */
  tables: readonly LongTable[];
}

export function moneyView(archive: Archive): MoneyView {
  const all = moneyPanels(archive);
  const panels = all.map((panel) => ({
    panel,
    tables: panelTables(panel),
    categories: categoryTable(panel, archive),
    choices: panelChoices(panel),
  }));
  const years = panels.flatMap(({ panel, choices }) => yearView(panel, choices) ?? []);
  const placed = new Set(years.flatMap(({ yearly }) => yearly.placed));
  const parts = {
    net: all.flatMap((panel) => netTables(archive, panel)),
    value: valueTable(archive),
    threeYears: threeYearsTable(all),
    unpriced: unpricedTable(archive),
  };
  return {
    panels,
    years,
    notPlaced: archive.agreements.filter((node) => node.publicMoney?.basis === 'year' && !placed.has(node)),
    ...parts,
    withoutSum: withoutSum(archive.agreements),
    tables: [
      ...panels.flatMap(({ tables, categories }) => [
        ...Object.values(tables),
        ...(categories ? [categories.table] : []),
      ]),
      ...years.map(({ table }) => table),
      ...parts.net,
      ...[parts.value?.table, parts.threeYears?.table, parts.unpriced].filter((table) => table !== undefined),
    ],
  };
}
