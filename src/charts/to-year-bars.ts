import { escapeHtml } from '../text/escape-html.ts';
import { formatCount } from '../text/format-count.ts';

/** A count with its word and where it leads. */
export interface CountBar {
  label: string;
  count: number;
  href: string;
}

/** Counts as a list of links with a bar each: for archives too large to draw agreement by agreement. */
export function toYearBars(bars: readonly CountBar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return `<ol class="counts">${bars.map((bar) => toItem(bar, most)).join('')}</ol>`;
}

const toItem = ({ label, count, href }: CountBar, most: number): string =>
  `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a>` +
  `<svg aria-hidden="true"><rect width="${Math.round((count / most) * 1000) / 10}%"/></svg>` +
  `<span>${formatCount(count)}</span></li>`;
