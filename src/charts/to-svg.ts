import { chartWords } from '../text/chart-words.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Bar, ChartSpec } from './chart-spec.ts';

/** The longest bar in percent of the width; the rest is for its figure. */
const widest = 50;
/** A line of a label that fits a 320 px screen. */
const labelWidth = 38;

/**
 * A bar chart as inline SVG with real text. Lengths are percent and places em, so it fills any width,
 * follows the reader's text size and never shrinks a letter. Colours, the height of a bar and the little
 * that it lies beneath its label come from the style sheet, which says them once.
 */
export function toSvg(spec: ChartSpec): string {
  const { bars, height } = layOut(spec);
  const drawn = bars.map(({ label, kind, line, width, figure }) => {
    const above = label.map(
      (words, index) => `<text y="${line - label.length + index + 1}em">${words}</text>`,
    );
    const marked = kind ? ` class="${kind}"` : '';
    return `${above.join('')}<rect${marked} y="${line}em" width="${width}%"/><text y="${line + 1}em" x="${width}%">${figure}</text>`;
  });
  const words = escapeHtml(`${spec.title}. ${spec.conclusion}`);
  return `<svg class="chart" role="img" aria-label="${words}" height="${height}em">${drawn.join('')}</svg>`;
}

/** A bar with its place: the last line of its label, and its length in percent. Words are escaped. */
export interface PlacedBar {
  label: readonly string[];
  line: number;
  width: number;
  /** The side that is not the public one, and whether the bar is a deduction. */
  kind: string;
  figure: string;
}

/** Every bar beneath the lines of its label, with its figure on the next line; the height in lines. */
export function layOut({ bars }: ChartSpec): { bars: PlacedBar[]; height: number } {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  let height = 0;
  const placed = bars.map((bar): PlacedBar => {
    const label = wrap(bar.label).map(escapeHtml);
    const line = height + label.length;
    height = line + 2;
    return { label, line, width: widthOf(bar, longest), kind: kindOf(bar), figure: figureOf(bar) };
  });
  return { bars: placed, height };
}

const widthOf = ({ value }: Bar, longest: number): number =>
  longest === 0 ? 0 : Math.round((Math.abs(value) / longest) * widest * 10) / 10;

const kindOf = ({ value, side }: Bar): string =>
  [side === 'public' ? '' : side, value < 0 ? 'minus' : ''].filter(Boolean).join(' ');

const figureOf = ({ value, share }: Bar): string => chartWords.barValue(value, share);

/** A label in lines, broken between words; a word longer than a line stands alone. */
export function wrap(label: string, width = labelWidth): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
