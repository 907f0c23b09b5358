import { chartWords } from '../text/chart-words.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Bar, ChartSpec } from './chart-spec.ts';

/** The longest bar in percent of the width; the rest is for its figure. */
const widest = 50;
/** A line of a label that fits a 320 px screen. */
const labelWidth = 38;

/**
 * A bar chart as inline SVG with real text. Lengths are percent and heights em, so it fills any width,
 * follows the reader's text size and never shrinks a letter. Colours come from the style sheet.
 */
export function toSvg({ title, bars, conclusion }: ChartSpec): string {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  let top = 0;
  let drawn = '';
  for (const bar of bars) {
    const lines = wrap(bar.label);
    for (const line of lines) drawn += `<text y="${em((top += 1.2))}">${escapeHtml(line)}</text>`;
    drawn += drawBar(bar, longest, top + 0.4);
    top += 2;
  }
  const words = escapeHtml(`${title}. ${conclusion}`);
  return `<svg class="chart" role="img" aria-label="${words}" width="100%" height="${em(top)}">${drawn}</svg>`;
}

function drawBar({ value, share, side }: Bar, longest: number, top: number): string {
  const width = `${longest === 0 ? 0 : round((Math.abs(value) / longest) * widest)}%`;
  const kind = [side === 'public' ? '' : side, value < 0 ? 'minus' : ''].filter(Boolean).join(' ');
  const marked = kind ? ` class="${kind}"` : '';
  const figure = chartWords.barValue(value, share);
  return (
    `<rect${marked} y="${em(top)}" width="${width}" height=".8em"/>` +
    `<text x="${width}" dx=".4em" y="${em(top + 0.75)}">${figure}</text>`
  );
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

const em = (value: number): string => `${round(value)}em`;

const round = (value: number): number => Math.round(value * 100) / 100;
