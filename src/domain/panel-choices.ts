import type { AgreementNode } from './archive.ts';
import { monthIndex } from './calendar.ts';
import type { DimensionChoices, PanelChoices, Share } from './money-choice.ts';
import type { MoneyGroup, MoneyPanel } from './money-overview.ts';
import { yearlyMoney } from './money-years.ts';

/** So many can be chosen of each dimension, the largest; more would be a long list and a heavy file. */
const most = 100;

/** What can be chosen of one kind of public money; undefined where it is not in kronor, which the charts count in. */
export function panelChoices(panel: MoneyPanel): PanelChoices | undefined {
  const { kind, basis, currency } = panel.total.money;
  if (currency !== 'SEK') return undefined;
  const yearly = yearlyMoney(panel);
  const years = [...yearly.years.keys()];
  const share = (agreements: readonly AgreementNode[], ore: number): Share =>
    toShare(panel, agreements, ore, years);
  const dimension = <Key>(
    groups: readonly MoneyGroup<Key>[],
    nameOf: (key: Key) => { id: string; name: string },
  ): DimensionChoices => ({
    count: groups.length,
    choices: groups.slice(0, most).map(({ key, ore, agreements, shared }) => ({
      ...nameOf(key),
      ...share(agreements, ore),
      ...(shared && { isShared: true as const }),
    })),
  });
  return {
    kind,
    basis,
    how: yearly.basis,
    years,
    whole: share(panel.total.agreements, panel.total.money.ore),
    groups: {
      municipality: dimension(panel.municipalities, ({ id, data }) => ({ id, name: data.name })),
      party: dimension(panel.parties, ({ id, data }) => ({ id, name: data.name })),
      theme: dimension(panel.themes, ({ term }) => ({ id: term.id, name: term.label })),
    },
  };
}

function toShare(
  panel: MoneyPanel,
  agreements: readonly AgreementNode[],
  ore: number,
  years: readonly number[],
): Share {
  const { years: sums, placed } = yearlyMoney({
    ...panel,
    total: { ...panel.total, agreements },
    municipalities: [],
  });
  const months = panel.total.money.basis === 'period' ? monthsByYear(placed) : undefined;
  return {
    kronor: ore / 100,
    years: years.map((year) => {
      const sum = sums.get(year);
      return sum === undefined ? null : [Math.round(sum) / 100, months?.get(year)?.size ?? 12];
    }),
    notPlaced: agreements.length - placed.length,
  };
}

/** The months of each year that at least one of the budgets covers. */
function monthsByYear(placed: readonly AgreementNode[]): ReadonlyMap<number, ReadonlySet<number>> {
  const years = new Map<number, Set<number>>();
  for (const { span } of placed) {
    const first = monthIndex(span.start?.earliest ?? '');
    for (let month = first; month < first + (span.months?.months ?? 0); month++) {
      const year = Math.floor(month / 12);
      const covered = years.get(year) ?? new Set();
      years.set(year, covered.add(month));
    }
  }
  return years;
}
