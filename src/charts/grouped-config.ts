import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { groupedChartWords as words } from '../text/grouped-chart-words.ts';
import type { GroupedSpec } from './grouped-chart.ts';

type Fill = NonNullable<ChartDataset<'bar'>['backgroundColor']>;

/** How the live chart looks: colours and sizes that only the page knows. */
export interface ChartLook {
  text: string;
  line: string;
  fontFamily: string;
  fontSize: number;
  /** A fill and an outline for each agreement, by its place. */
  fills: readonly Fill[];
  outlines: readonly string[];
  /** How many letters of a category fit on a line. */
  labelLength: number;
}

/** The same budgets for Chart.js: a range is a filled bar up to its low end and an outlined one from there to its high end. */
export function groupedConfig(spec: GroupedSpec, look: ChartLook): ChartConfiguration<'bar'> {
  const font = { family: look.fontFamily, size: look.fontSize };
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((label) => wrap(label, look.labelLength)),
      datasets: spec.series.flatMap((_series, index) => datasetsOf(spec, index, look)),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: {
          min: 0,
          max: spec.longest,
          stacked: true,
          border: { color: look.line },
          // No grid line at zero, where the axis stands: Chart.js would shorten every bar by half of it.
          grid: { color: look.line, lineWidth: ({ tick }) => (tick?.value === 0 ? 0 : 1) },
          ticks: {
            color: look.text,
            font,
            maxTicksLimit: 4,
            includeBounds: false,
            maxRotation: 0,
            callback: (value) => words.value(Number(value), Number(value)),
          },
        },
        y: {
          stacked: true,
          border: { color: look.line },
          grid: { display: false },
          ticks: { color: look.text, font },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          callbacks: { label: ({ datasetIndex, dataIndex }) => tip(spec, datasetIndex, dataIndex) },
        },
      },
    },
  };
}

/** Two for each agreement, stacked: from nothing to the low end, and from there to the high end. */
function datasetsOf(
  { series }: GroupedSpec,
  index: number,
  { fills, outlines }: ChartLook,
): ChartDataset<'bar'>[] {
  const one = series[index];
  if (!one) return [];
  const outline = outlines[one.place] ?? 'currentColor';
  const common = {
    label: one.title,
    stack: String(index),
    borderColor: outline,
    borderWidth: 1,
    borderSkipped: false as const,
  };
  return [
    {
      ...common,
      data: one.bars.map((bar) => bar?.low ?? null),
      backgroundColor: fills[one.place] ?? outline,
    },
    {
      ...common,
      data: one.bars.map((bar) => (bar && bar.high > bar.low ? bar.high - bar.low : null)),
      backgroundColor: 'transparent',
    },
  ];
}

function tip({ series }: GroupedSpec, dataset: number, category: number): string {
  const one = series[Math.floor(dataset / 2)];
  const bar = one?.bars[category];
  return bar ? `${one.title}: ${words.value(bar.low, bar.high)}` : '';
}

/** A label in lines, broken between words. */
function wrap(label: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
