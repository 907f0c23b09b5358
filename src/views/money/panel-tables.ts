import type { Archive } from '../../domain/archive.ts';
import { categoryTotals } from '../../domain/category-totals.ts';
import type { MoneyGroup, MoneyPanel } from '../../domain/money-overview.ts';
import { formatMoney, formatShare } from '../../text/format-money.ts';
import { moneyPage as words } from '../../text/money-page.ts';
import { totalLabels } from '../../text/money-totals.ts';
import { linkOrganisation, linkUnit } from '../agreement/links.ts';
import { html, type Html } from '../markup/html.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';
import { urls } from '../../text/urls.ts';

type Dimension = 'municipality' | 'unit' | 'party' | 'theme';

/** What a panel's sums are called: a budget for periods and a yearly cost never share a name. */
export const panelLabel = ({ total: { money } }: MoneyPanel): string => {
  const label = totalLabels[money.kind][money.basis];
  return money.currency === 'SEK' ? label : `${label}, ${money.currency}`;
};

/** The tables of one panel. Every sum in them is of the panel's own kind. */
export const panelTables = (panel: MoneyPanel): Record<Dimension, LongTable> => ({
  municipality: groupTable(panel, 'municipality', panel.municipalities, linkOrganisation),
  unit: groupTable(
    panel,
    'unit',
    panel.units,
    (unit) => html`${linkUnit(unit)}, ${unit.organisation.data.name}`,
  ),
  party: groupTable(panel, 'party', panel.parties, linkOrganisation),
  theme: groupTable(
    panel,
    'theme',
    panel.themes,
    ({ term }) => html`<a href="${urls.theme(term.id)}">${term.label}</a>`,
  ),
});

/** The last part of a table's address. */
const slugOf = (dimension: Dimension | 'category', { total: { money } }: MoneyPanel): string => {
  const { kinds, bases } = words.slugs;
  const currency = money.currency === 'SEK' ? [] : [money.currency.toLowerCase()];
  return [words.slugs[dimension], kinds[money.kind], bases[money.basis], ...currency].join('-');
};

const captionOf = (dimension: Dimension | 'category', panel: MoneyPanel): string =>
  words.chart(words.dimensions[dimension], panelLabel(panel));

function groupTable<Key>(
  panel: MoneyPanel,
  dimension: Dimension,
  groups: readonly MoneyGroup<Key>[],
  nameOf: (key: Key) => Html,
): LongTable {
  const { money } = panel.total;
  // Most agreements have several themes: the sentence above the table says so once.
  const hasNotes = dimension !== 'theme' && groups.some(({ shared }) => shared);
  return longTable({
    id: slugOf(dimension, panel),
    caption: captionOf(dimension, panel),
    columns: [
      { name: words.names[dimension] },
      { name: words.columns.agreements, isFigure: true },
      { name: totalLabels[money.kind][money.basis], isFigure: true },
      ...(hasNotes ? [{ name: words.columns.note }] : []),
    ],
    items: groups,
    cells: ({ key, ore, agreements, shared }) => [
      nameOf(key),
      words.count(agreements.length),
      formatMoney({ ore, currency: money.currency }),
      ...(hasNotes ? [shared && words.sharedWith[dimension]] : []),
    ],
  });
}

/** Budget lines by category; undefined where the panel's sums have no lines. */
export function categoryTable(
  panel: MoneyPanel,
  { budgetCategories }: Archive,
): { table: LongTable; note: string; bars: { label: string; ore: number; share: number }[] } | undefined {
  const totals = categoryTotals(panel.total);
  if (!totals) return undefined;
  const { currency } = panel.total.money;
  const bars = totals.categories.map(({ category, ...rest }) => ({
    label: budgetCategories.get(category)?.label ?? category,
    ...rest,
  }));
  const table = longTable({
    id: slugOf('category', panel),
    caption: captionOf('category', panel),
    columns: [
      { name: words.names.category },
      { name: words.columns.agreements, isFigure: true },
      { name: totalLabels.total[panel.total.money.basis], isFigure: true },
      { name: words.columns.share, isFigure: true },
    ],
    items: bars,
    cells: ({ label, ore, share, agreements }) => [
      label,
      words.count(agreements),
      formatMoney({ ore, currency }),
      formatShare(share),
    ],
  });
  return { table, note: words.categoryNote(totals.withLines.length, totals.without.length), bars };
}
