import type { Severity } from '../domain/problem.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { reviewWords as words } from '../text/review-words.ts';
import type { ReviewItem } from './review-items.ts';

/** What the gate says, in the words of `npm run check`. */
export interface Judgement {
  severity: Severity;
  path: string;
  line?: number;
  field: string;
  what: string;
  fix: string;
}

/** What the gate says, with the way to the value it is about where there is one. */
export function problemsHtml(judgements: readonly Judgement[], items: readonly ReviewItem[] = []): string {
  if (judgements.length === 0) return '';
  const lines = judgements.map(({ severity, path, field, what, fix }) => {
    const item = items.find((each) => isWithin(path, each.path));
    const name = escapeHtml(field);
    const about = item && name ? `<a href="#${idOf(item.path)}">${name}</a>` : name;
    return `<li class="${severity}"><strong>${words.severities[severity]}:</strong> ${about && `${about}: `}${escapeHtml(what)} ${words.fix}: ${escapeHtml(fix)}</li>`;
  });
  return `<ul class="problems">${lines.join('')}</ul>`;
}

/** Whether a problem is about a value or something in it. */
export const isWithin = (problem: string, path: string): boolean =>
  problem === path || problem.startsWith(`${path}.`);

/** A value's place on the page. */
export const idOf = (path: string): string => `u-${path}`;
