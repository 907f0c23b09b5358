import type { Severity } from '../domain/problem.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { reviewWords as words } from '../text/review-words.ts';

/** What the gate says, in the words of `npm run check`. */
export interface Judgement {
  severity: Severity;
  path: string;
  line?: number;
  field: string;
  what: string;
  fix: string;
}

/** What the gate says, with the way to the value it is about where that has a place on the page. */
export function problemsHtml(judgements: readonly Judgement[], places: readonly string[] = []): string {
  if (judgements.length === 0) return '';
  const lines = judgements.map(({ severity, path, field, what, fix }) => {
    const place = places.find((each) => isWithin(path, each));
    const name = escapeHtml(field);
    const about = place && name ? `<a href="#${idOf(place)}">${name}</a>` : name;
    return `<li class="${severity}"><strong>${words.severities[severity]}:</strong> ${about && `${about}: `}${escapeHtml(what)} ${words.fix}: ${escapeHtml(fix)}</li>`;
  });
  return `<ul class="problems">${lines.join('')}</ul>`;
}

/** Whether a problem is about a value or something in it. */
export const isWithin = (problem: string, path: string): boolean =>
  problem === path || problem.startsWith(`${path}.`);

/** A value's place on the page. */
export const idOf = (path: string): string => `u-${path}`;
