import { lengthOf, type GroupedSeries, type GroupedSpec } from '../../charts/grouped-chart.ts';
import { groupedChartWords as words } from '../../text/grouped-chart-words.ts';
import { el, type Tree, type TreeElement } from './tree.ts';

/** The longest bar in percent of the width; the rest is for its figure. */
export const widest = 55;

/** The sums as a picture in SVG with real text, what it shows in words, and what each pattern stands for. */
export const barsFigure = (spec: GroupedSpec, withTable = false): TreeElement =>
  el(
    'figure',
    { class: 'bars' },
    el('figcaption', {}, el('strong', {}, spec.title), '. ', spec.conclusion),
    legendOf(spec),
    el('div', { class: 'plot' }, barsPicture(spec)),
    spec.notes.map((note) => el('p', { class: 'q' }, note)),
    withTable && figuresTable(spec),
  );

/** Lengths are percent and heights em, so the picture fills any width and follows the reader's text size. */
export function barsPicture(spec: GroupedSpec): TreeElement {
  const drawn: Tree[] = [];
  let top = 0;
  spec.categories.forEach((category, at) => {
    drawn.push(el('text', { y: em((top += 1.2)) }, category));
    top += 0.35;
    for (const series of spec.series) {
      const bar = series.bars[at];
      if (!bar) continue;
      drawn.push(drawBar(spec, series, bar, top));
      top += 1.25;
    }
    top += 0.4;
  });
  const label = `${spec.title}. ${spec.conclusion}`;
  return el('svg', { role: 'img', 'aria-label': label, width: '100%', height: em(top) }, drawn);
}

function drawBar(
  spec: GroupedSpec,
  { place, side }: GroupedSeries,
  { low, high }: { low: number; high: number },
  top: number,
): Tree {
  const [from, to] = [percent(lengthOf(low, spec)), percent(lengthOf(high, spec))];
  const box = { y: em(top), height: '.9em' };
  return el(
    'g',
    { class: side },
    el('rect', { ...box, width: from, fill: fillOf(place) }),
    high > low && el('rect', { ...box, x: from, width: percent(lengthOf(high - low, spec)), fill: 'none' }),
    el('text', { x: to, dx: '.4em', y: em(top + 0.8) }, words.value(low, high)),
  );
}

/** One alone that says no more than the title needs no legend to be seen; the live chart takes its colour from it. */
function legendOf({ series }: GroupedSpec): TreeElement {
  const isLone = series.length === 1 && series[0]?.legend === series[0]?.title;
  return el(
    'ul',
    { class: isLone ? 'legend lone' : 'legend', 'aria-label': words.legend },
    series.map(legendItem),
  );
}

/** The pattern is defined beside its name, where it stays whatever draws the bars. */
const legendItem = ({ place, side, legend }: GroupedSeries): TreeElement =>
  el(
    'li',
    {},
    el(
      'svg',
      { class: side, 'data-place': String(place), 'aria-hidden': 'true', width: '1.5em', height: '.9em' },
      patternOf(place),
      el('rect', { width: '100%', height: '100%', fill: fillOf(place) }),
    ),
    ' ',
    legend,
  );

/** The first agreement is solid; the others have a pattern each, so that nothing rests on colour. */
const fillOf = (place: number): string => (place === 0 ? 'currentColor' : `url(#fill-${place})`);

/** Stripes one way, stripes the other way, and dots. */
function patternOf(place: number): Tree {
  if (place === 0) return undefined;
  const turn = ['rotate(45)', 'rotate(-45)', undefined][place - 1];
  const mark =
    turn === undefined
      ? el('circle', { cx: '3', cy: '3', r: '1.8', fill: 'currentColor' })
      : el('rect', { width: '2.5', height: '6', fill: 'currentColor' });
  return el(
    'pattern',
    {
      id: `fill-${place}`,
      width: '6',
      height: '6',
      patternUnits: 'userSpaceOnUse',
      patternTransform: turn,
    },
    mark,
  );
}

/** The figures behind the bars, for those who read rather than look. */
const figuresTable = ({ title, head, noBar, categories, series }: GroupedSpec): TreeElement =>
  el(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': title },
    el(
      'table',
      {},
      el('caption', {}, title),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, head),
          series.map((one) => el('th', { scope: 'col', class: 'n' }, one.title)),
        ),
      ),
      el(
        'tbody',
        {},
        categories.map((category, at) => figuresRow(category, at, series, noBar)),
      ),
    ),
  );

const figuresRow = (
  category: string,
  at: number,
  series: GroupedSpec['series'],
  noBar: string,
): TreeElement =>
  el(
    'tr',
    {},
    el('th', { scope: 'row' }, category),
    series.map(({ bars }) => {
      const bar = bars[at];
      return el('td', { class: 'n' }, bar ? words.value(bar.low, bar.high) : noBar);
    }),
  );

const percent = (fraction: number): string => `${round(fraction * widest)}%`;
const em = (value: number): string => `${round(value)}em`;
const round = (value: number): number => Math.round(value * 100) / 100;
