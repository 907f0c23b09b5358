import type { Side } from '../domain/organisation.ts';
import type { Profile, ProfileBudget } from '../domain/profile.ts';
import { groupedChartWords as words, type ChartBase } from '../text/grouped-chart-words.ts';

/** Sums side by side on one base, such as several budgets by category, as numbers and labels. Both the picture and a live chart are drawn from it. */
export interface GroupedSpec {
  title: string;
  /** What a category is called. */
  head: string;
  /** What is said where there is no bar. */
  noBar: string;
  categories: readonly string[];
  series: readonly GroupedSeries[];
  /** The longest bar, which fills the plot. */
  longest: number;
  /** What the chart shows, in sentences: its text alternative. */
  conclusion: string;
  /** Who is left out, and what the reader should know of how it was counted. */
  notes: readonly string[];
}

export interface GroupedSeries {
  /** Its place among those compared, which decides its pattern. */
  place: number;
  title: string;
  /** With what it was divided by, where it was. */
  legend: string;
  side: Side;
  /** One for each category, in hundredths of a krona; a range where people are a range, undefined where there is no sum. */
  bars: readonly ({ low: number; high: number } | undefined)[];
}

/** The budgets that can be held against each other on a base; undefined where none has any. */
export function groupedChart(profiles: readonly Profile[], base: ChartBase): GroupedSpec | undefined {
  const basis = profiles.find(({ budget }) => budget)?.budget?.basis ?? 'period';
  const fitting = profiles.map(({ budget }) => !reasonOut(budget, base, basis));
  const labels = new Map(
    profiles.flatMap(({ budget }, place) =>
      fitting[place] ? (budget?.categories ?? []).map(({ id, label }) => [id, label] as const) : [],
    ),
  );
  const series: GroupedSeries[] = [];
  const notes: string[] = [];
  profiles.forEach(({ title, budget }, place) => {
    const why = reasonOut(budget, base, basis);
    if (why) notes.push(words.leftOut[why](title));
    if (why || !budget) return;
    if (base === 'person' && budget.people.length > 1) notes.push(words.morePeople(title));
    const oreById = new Map(budget.categories.map(({ id, ore }) => [id, ore]));
    const bars = [...labels.keys()].map((id) => divide(oreById.get(id), budget, base));
    const people = base === 'person' ? budget.people[0]?.words : undefined;
    const legend = people === undefined ? title : words.dividedBy(title, people);
    series.push({ place, title, legend, side: budget.side, bars });
  });
  if (series.length === 0) return undefined;
  const categories = [...labels.values()];
  return {
    title: base === 'total' ? words.title.total[basis] : words.title[base],
    head: words.category,
    noBar: words.noBar,
    categories,
    series,
    longest: Math.max(1, ...series.flatMap(({ bars }) => bars.map((bar) => Math.abs(bar?.high ?? 0)))),
    conclusion: series.map((one) => conclude(one, categories)).join(' '),
    notes,
  };
}

/** How much of the plot's width a sum takes. */
export const lengthOf = (ore: number, { longest }: Pick<GroupedSpec, 'longest'>): number =>
  Math.abs(ore) / longest;

function reasonOut(
  budget: ProfileBudget | undefined,
  base: ChartBase,
  basis: ProfileBudget['basis'],
): keyof typeof words.leftOut | undefined {
  if (!budget) return 'noBudget';
  if (budget.basis !== basis) return 'otherBasis';
  if (base === 'month' && (budget.basis === 'year' || !budget.months)) return 'noMonths';
  return base === 'person' && budget.people.length === 0 ? 'noPeople' : undefined;
}

function divide(
  ore: number | undefined,
  { months = 1, people: [group] }: ProfileBudget,
  base: ChartBase,
): { low: number; high: number } | undefined {
  if (ore === undefined) return undefined;
  if (base === 'month') return { low: ore / months, high: ore / months };
  if (base === 'person' && group) return { low: ore / group.high, high: ore / group.low };
  return { low: ore, high: ore };
}

function conclude({ title, bars }: GroupedSeries, categories: readonly string[]): string {
  const largest = Math.max(...bars.map((bar) => bar?.high ?? 0));
  const at = bars.findIndex((bar) => bar?.high === largest);
  const bar = bars[at];
  return bar ? words.largest(title, categories[at] ?? '', words.value(bar.low, bar.high)) : '';
}
