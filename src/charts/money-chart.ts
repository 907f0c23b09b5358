import type { ChoiceDimension, MoneyChoice, PanelChoices, Share } from '../domain/money-choice.ts';
import { groupedChartWords } from '../text/grouped-chart-words.ts';
import { moneyChoiceWords as words, type MoneyBase } from '../text/money-choice.ts';
import { moneyPage } from '../text/money-page.ts';
import type { GroupedSeries, GroupedSpec } from './grouped-chart.ts';

/** So many bars can be read at a glance. */
const mostBars = 12;

/** A panel's money by calendar year, alone or beside one municipality, party or theme; undefined where no year is known. */
export function moneyYearsChart(
  panel: PanelChoices,
  base: MoneyBase,
  chosen?: MoneyChoice,
): GroupedSpec | undefined {
  const { years, whole, how } = panel;
  const shares: [title: string, share: Share][] = [[words.whole, whole]];
  if (chosen) shares.push([chosen.name, chosen]);
  const series = shares.map(([title, share], place) => ({
    title,
    place,
    bars: share.years.map((year) => year && toBar(base === 'month' ? year[0] / year[1] : year[0])),
  }));
  return toSpec({
    title: words.yearsTitle(how, base),
    head: words.year,
    noBar: words.noYear,
    categories: years.map(String),
    series,
    notes: [
      ...(how === 'derived' ? [words.derived] : []),
      ...(base === 'month' ? [words.monthOfYear] : []),
      ...shares.flatMap(([title, { notPlaced }], place) =>
        notPlaced > 0 ? [words.notPlaced(place === 0 ? undefined : title, notPlaced)] : [],
      ),
      ...(chosen?.isShared ? [words.shared(chosen.name)] : []),
    ],
  });
}

/** The largest municipalities, parties or themes of a panel; undefined where there is none, or none that can be counted so. */
export function moneyGroupsChart(
  panel: PanelChoices,
  dimension: ChoiceDimension,
  base: MoneyBase,
): GroupedSpec | undefined {
  const { choices, count } = panel.groups[dimension];
  const drawn = choices.slice(0, mostBars);
  const bars = drawn.map((choice) => (base === 'month' ? averageOf(choice) : toBar(choice.kronor)));
  const notPlaced = drawn.filter((choice) => choice.notPlaced > 0);
  return toSpec({
    title: words.groupsTitle(panel, dimension, base),
    head: words.dimensions[dimension],
    noBar: words.noMonths,
    categories: drawn.map(({ name }) => name),
    series: [{ title: words.sum(panel, base), place: 0, bars }],
    notes: [
      ...(count > drawn.length ? [words.largestOf(drawn.length, count)] : []),
      ...(base === 'month' ? [words.monthOfAll] : []),
      ...(base === 'month' ? notPlaced.map((choice) => words.notPlaced(choice.name, choice.notPlaced)) : []),
      ...(drawn.some(({ isShared }) => isShared) ? [words.countedWhole] : []),
    ],
  });
}

type Bar = { low: number; high: number } | undefined;

const toBar = (kronor: number): NonNullable<Bar> => ({ low: kronor * 100, high: kronor * 100 });

/** What can be placed, over the months it covers. */
function averageOf({ years }: Share): Bar {
  const placed = years.filter((year) => year !== null);
  const months = placed.reduce((sum, [, covered]) => sum + covered, 0);
  return months === 0 ? undefined : toBar(placed.reduce((sum, [kronor]) => sum + kronor, 0) / months);
}

type Drawn = Pick<GroupedSpec, 'title' | 'head' | 'noBar' | 'categories' | 'notes'> & {
  series: readonly { title: string; place: number; bars: readonly (Bar | null)[] }[];
};

function toSpec({ series, categories, ...rest }: Drawn): GroupedSpec | undefined {
  const all: GroupedSeries[] = series.map(({ title, place, bars }) => ({
    title,
    place,
    bars: bars.map((bar) => bar ?? undefined),
    legend: title,
    side: 'public',
  }));
  const highs = all.flatMap(({ bars }) => bars.map((bar) => bar?.high ?? 0));
  const longest = Math.max(0, ...highs);
  if (longest === 0) return undefined;
  return {
    ...rest,
    categories,
    series: all,
    longest,
    conclusion: all.flatMap((one) => concludeOn(one, categories, all.length)).join(' '),
  };
}

/** One series needs no name in the sentence: the title has just said what it is. */
function concludeOn({ title, bars }: GroupedSeries, categories: readonly string[], count: number): string[] {
  const largest = Math.max(0, ...bars.map((bar) => bar?.high ?? 0));
  const at = bars.findIndex((bar) => bar?.high === largest);
  const category = categories[at] ?? '';
  if (at < 0) return [];
  if (count === 1) return [moneyPage.chartLargest(category, largest)];
  return [groupedChartWords.largest(title, category, groupedChartWords.value(largest, largest))];
}
