import type { Step, Variant } from './plan.ts';
import { commonFrom, type Resolved } from './resolve-term.ts';

/**
 * The searches for some words, best first. Where no page has them all, the commonest is left out, and then the next:
 * for a question that is an answer, otherwise it only comes near.
 */
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
  const rarest = terms.toSorted((a, b) => a.spread - b.spread);
  // Words that are all on very many pages take longer together than one by one.
  const hasRare = rarest.some(({ spread }) => spread < commonFrom - 1);
  const isTogether = all.length > 1 && hasRare && typed.every(isPlain);
  if (isTogether) {
    steps.push({ how, all: [[{ text: typed.map((variant) => variant?.text).join(' '), distance: 0 }]] });
  }
  // One by one the words find no other pages than together, unless they have other forms.
  if (!isTogether || all.some((group) => group.length > 1)) steps.push({ how, all });
  for (let left = rarest.length - 1; left > 0; left--) {
    const some = rarest.slice(0, left).flatMap(({ groups }) => groups);
    steps.push({ how: isQuestion ? 'relaxed' : 'nearest', all: some });
  }
  if (all.length > 1)
    steps.push({ how: 'nearest', all: [all.flat().map((variant) => ({ ...variant, distance: 0 }))] });
  return steps;
}

/** True for words that Pagefind can rank in one search, and show together in one excerpt. */
const isPlain = (variant: Variant | undefined): boolean =>
  variant?.distance === 0 && !variant.text.startsWith('"');
