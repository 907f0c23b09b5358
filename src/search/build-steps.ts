import type { Step, Variant } from './plan.ts';
import type { Resolved } from './resolve-term.ts';

/** The searches for some words, best first. A question may be answered by a page that has only some of its words. */
export function buildSteps(terms: readonly Resolved[], isQuestion: boolean): Step[] {
  const how =
    (['nearest', 'corrected'] as const).find((rank) => terms.some((term) => term.how === rank)) ?? 'asked';
  const all = terms.flatMap(({ groups }) => groups);
  const steps: Step[] = [];
  if (terms.some(({ first }) => first)) {
    steps.push({
      how: how === 'asked' ? how : 'corrected',
      all: terms.flatMap(({ first, groups }) => first ?? groups),
    });
  }
  const typed = all.map(([variant]) => variant);
  if (all.length > 1 && typed.every(isPlain)) {
    steps.push({ how, all: [[{ text: typed.map((variant) => variant?.text).join(' '), distance: 0 }]] });
  }
  steps.push({ how, all });
  if (all.length > 1) steps.push({ how: isQuestion ? 'relaxed' : 'nearest', all: [all.flatMap(closest)] });
  return steps;
}

/** True for words that Pagefind can rank in one search, and show together in one excerpt. */
const isPlain = (variant: Variant | undefined): boolean =>
  variant?.distance === 0 && !variant.text.startsWith('"');

/** What a group is really about, for counting how many of the groups a page has. */
function closest(group: readonly Variant[]): Variant[] {
  const least = Math.min(...group.map(({ distance }) => distance));
  return group.filter(({ distance }) => distance === least).map((variant) => ({ ...variant, distance: 0 }));
}
