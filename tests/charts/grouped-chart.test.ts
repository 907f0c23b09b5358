import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedChart, lengthOf, type GroupedSpec } from '../../src/charts/grouped-chart.ts';
import { groupedConfig } from '../../src/charts/grouped-config.ts';
import { barsPicture, widest } from '../../src/client/compare/bars-figure.ts';
import { toMarkup } from '../../src/client/compare/to-markup.ts';
import type { Tree } from '../../src/client/compare/tree.ts';
import type { Profile, ProfileBudget } from '../../src/domain/profile.ts';
import { chartBases } from '../../src/text/grouped-chart-words.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const profile = (title: string, budget?: Partial<ProfileBudget>): Profile => ({
  id: title.toLowerCase(),
  title,
  href: '/',
  rows: [],
  budget: budget && { basis: 'period', side: 'public', categories: [], people: [], ...budget },
});
const category = (label: string, kronor: number) => ({ id: label, label, ore: kronor * 100 });
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');

const first = profile('LivA 1', {
  months: 13,
  categories: [category('Personal', 540_000), category('Transport', 70_000)],
  people: [{ low: 15, high: 20, words: '15–20: unga' }],
});
const second = profile('LivA 2', {
  months: 21,
  categories: [category('Personal', 1_764_000), category('Lokal', 100_000)],
});

describe('several budgets on one base', () => {
  test('as they stand: every category once, and a budget without it has no bar', () => {
    const spec = groupedChart([first, second], 'total');
    expect(spec?.categories).toEqual(['Personal', 'Transport', 'Lokal']);
    expect(spec?.series[1]?.bars).toEqual([
      { low: 176_400_000, high: 176_400_000 },
      undefined,
      { low: 10_000_000, high: 10_000_000 },
    ]);
    expect(plain(spec?.conclusion)).toBe(
      'LivA 1: störst är Personal, 540 000 kr. LivA 2: störst är Personal, 1 764 000 kr.',
    );
  });

  test('per month: the longer agreement is no longer three times as dear', () => {
    const spec = groupedChart([first, second], 'month');
    expect(plain(spec?.conclusion)).toContain('LivA 1: störst är Personal, 41 538 kr.');
    expect(plain(spec?.conclusion)).toContain('LivA 2: störst är Personal, 84 000 kr.');
  });

  test('per participant: a range of people is a range of kronor, turned round, and who has none is left out aloud', () => {
    const spec = groupedChart([first, second], 'person');
    expect(spec?.series.map(({ legend }) => legend)).toEqual(['LivA 1, delat med 15–20: unga']);
    expect(spec?.series[0]?.bars[0]).toEqual({ low: 2_700_000, high: 3_600_000 });
    expect(spec?.notes).toEqual([
      'LivA 2 är inte med i diagrammet: det finns inget antal deltagare att dela med.',
    ]);
    expect(spec?.categories).toEqual(['Personal', 'Transport']);
  });

  test('a yearly budget never shares a plot with one for a period', () => {
    const yearly = profile('Årligt', { basis: 'year', categories: [category('Personal', 10)] });
    const spec = groupedChart([first, yearly], 'total');
    expect(spec?.series).toHaveLength(1);
    expect(spec?.notes[0]).toMatch(/^Årligt är inte med i diagrammet/);
    expect(groupedChart([profile('Utan rader')], 'total')).toBeUndefined();
  });

  test('the picture escapes what comes from documents and rests on no style', () => {
    const odd = profile('<b>"X"</b>', { categories: [category('<i>Lön</i>', 5)] });
    const markup = toMarkup(barsPicture(groupedChart([odd], 'total') as GroupedSpec));
    expect(markup).toContain('&lt;i&gt;Lön&lt;/i&gt;');
    expect(markup).not.toMatch(/<[bi]>|style=/);
  });
});

/** A canvas that measures words and forgets what is drawn. */
function stubCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = { width, height, getContext: () => context };
  const known: Record<string, unknown> = {
    canvas,
    measureText: (text: string) => ({ width: text.length * 7 }),
  };
  const context: unknown = new Proxy(known, {
    get: (target, key) => (key in target ? target[String(key)] : () => undefined),
    set: () => true,
  });
  return canvas as unknown as HTMLCanvasElement;
}

const look = {
  text: '#000',
  line: '#000',
  fontFamily: 'sans-serif',
  fontSize: 15,
  fills: ['#000', '#000', '#000', '#000'],
  outlines: ['#000', '#000', '#000', '#000'],
  labelLength: 20,
};

const someBudget = fc.record({
  categories: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...'abcdefghij'), ore: fc.integer({ min: 0, max: 1e12 }) }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 10 },
  ),
  months: fc.integer({ min: 1, max: 120 }),
  people: fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 })),
});

/** The lengths of all bars in the picture, in pixels of a plot of some width, category by category. */
function drawnLengths(tree: Tree, plotWidth: number): number[] {
  if (!tree || typeof tree === 'string') return [];
  if (Array.isArray(tree)) return tree.flatMap((part: Tree) => drawnLengths(part, plotWidth));
  const element = tree as Exclude<Tree, string | false | undefined | readonly Tree[]>;
  if (element.tag === 'rect') {
    return [(parseFloat(element.attributes['width'] ?? '') / widest) * plotWidth];
  }
  return element.children.flatMap((child) => drawnLengths(child, plotWidth));
}

/** The same bars as Chart.js places them, in the same order. */
function chartLengths(chart: Chart<'bar'>, spec: GroupedSpec): number[] {
  return spec.categories.flatMap((_category, at) =>
    spec.series.flatMap(({ bars }, index) =>
      [0, 1].flatMap((part) => {
        const bar = bars[at];
        if (!bar || (part === 1 && bar.high <= bar.low)) return [];
        const { x, base } = chart
          .getDatasetMeta(index * 2 + part)
          .data[at]?.getProps(['x', 'base'], true) as {
          x: number;
          base: number;
        };
        return Math.abs(x - base);
      }),
    ),
  );
}

test('the picture and Chart.js draw the same lengths within half a pixel, for a thousand random budgets', () => {
  let compared = 0;
  const property = fc.property(
    fc.array(someBudget, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...chartBases),
    fc.integer({ min: 320, max: 1600 }),
    (budgets, base, width) => {
      const profiles = budgets.map(({ categories, months, people: [low, more] }, index) =>
        profile(`Avtal ${index}`, {
          months,
          categories: categories.map(({ id, ore }) => ({ id, label: id, ore })),
          people: [{ low, high: low + more, words: '' }],
        }),
      );
      const spec = groupedChart(profiles, base) as GroupedSpec;
      const chart = new Chart(stubCanvas(width, 800), groupedConfig(spec, look));
      const drawn = drawnLengths(barsPicture(spec), chart.chartArea.width);
      const live = chartLengths(chart, spec);
      chart.destroy();
      expect(drawn.length).toBe(live.length);
      drawn.forEach((length, index) =>
        expect(Math.abs(length - (live[index] ?? NaN))).toBeLessThanOrEqual(0.5),
      );
      compared += drawn.length;
    },
  );
  fc.assert(property, { numRuns: 1000 });
  expect(compared).toBeGreaterThan(1000);
}, 60_000);

test('a bar takes its part of the longest', () => {
  expect(lengthOf(25, { longest: 100 })).toBe(0.25);
});
