import type { AgreementNode } from '../domain/archive.ts';
import { chartWords } from '../text/chart-words.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { formatSpan } from '../text/format-date.ts';
import { listWords } from '../text/list-words.ts';
import type { Dated, TimelineBar, TimelineSpec } from './timeline-chart.ts';

/** Where an agreement's name leads, and what it is called here. */
export interface TimelineNames<Item extends Dated = AgreementNode> {
  href: (agreement: Item) => string;
  label: (agreement: Item) => string;
}

/**
 * A timeline as a list in HTML: every name, date and link is text that wraps and can be reached by keyboard;
 * only the bars are drawn, in percent, so nothing shrinks on a narrow screen.
 */
export function toTimeline<Item extends Dated>(
  { years, bars, undated }: TimelineSpec<Item>,
  names: TimelineNames<Item>,
): string {
  const isApproximate = bars.some((bar) => bar.isApproximate);
  const note = isApproximate ? `<p class="q">${chartWords.approximate}</p>` : '';
  const items = bars.map((bar) => toItem(bar, names)).join('');
  return `<div class="timeline">${toAxis(years)}<ol>${items}</ol></div>${note}${listUndated(undated, names)}`;
}

function listUndated<Item extends Dated>(undated: readonly Item[], names: TimelineNames<Item>): string {
  if (undated.length === 0) return '';
  const links = undated.map((agreement) => toLink(agreement, names));
  return `<p class="undated">${chartWords.undated(undated.length)} ${listWords(links)}.</p>`;
}

const toLink = <Item extends Dated>(agreement: Item, { href, label }: TimelineNames<Item>): string =>
  `<a href="${href(agreement)}">${escapeHtml(label(agreement))}</a>`;

/** Years as text, and a hairline for each behind the bars. The dates in the list say the same in words. */
function toAxis(years: TimelineSpec['years']): string {
  const marks = years.map(({ year, at }) => `<rect x="${at}%"/><text x="${at}%" y="1em">${year}</text>`);
  return `<svg class="years" aria-hidden="true">${marks.join('')}</svg>`;
}

function toItem<Item extends Dated>(bar: TimelineBar<Item>, names: TimelineNames<Item>): string {
  const { agreement, from, to, sureFrom, sureTo, isApproximate, hasOpenEnd } = bar;
  const open = hasOpenEnd ? `, ${chartWords.openEnd}` : '';
  const outline = isApproximate ? `<rect class="perhaps" x="${from}%" width="${width(from, to)}"/>` : '';
  const sure = sureTo > sureFrom ? `<rect x="${sureFrom}%" width="${width(sureFrom, sureTo)}"/>` : '';
  return (
    `<li><span>${toLink(agreement, names)} ` +
    `<span class="q">${escapeHtml(formatSpan(agreement.span))}${open}</span></span>` +
    `<svg aria-hidden="true">${outline}${sure}</svg></li>`
  );
}

const width = (from: number, to: number): string => `${Math.max(0.5, Math.round((to - from) * 10) / 10)}%`;
