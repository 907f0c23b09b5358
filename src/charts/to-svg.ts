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
export function toSvg({ title, bars, conclusion }: ChartSpec): string {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  let line = 0;
  let drawn = '';
  for (const bar of bars) {
    for (const words of wrap(bar.label)) drawn += `<text y="${++line}em">${escapeHtml(words)}</text>`;
    drawn += drawBar(bar, longest, line);
    line += 2;
  }
  const words = escapeHtml(`${title}. ${conclusion}`);
  return `<svg class="chart" role="img" aria-label="${words}" height="${line}em">${drawn}</svg>`;
}

/** A bar beneath the line of its label, and its figure on the next line. */
function drawBar({ value, share, side }: Bar, longest: number, line: number): string {
  const width = `${longest === 0 ? 0 : Math.round((Math.abs(value) / longest) * widest * 10) / 10}%`;
  const kind = [side === 'public' ? '' : side, value < 0 ? 'minus' : ''].filter(Boolean).join(' ');
  const marked = kind ? ` class="${kind}"` : '';
  const figure = chartWords.barValue(value, share);
  return `<rect${marked} y="${line}em" width="${width}"/><text y="${line + 1}em" x="${width}">${figure}</text>`;
}

/** A label in lines, broken between words; a word longer than a line stands alone. */
function wrap(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < labelWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
