import { editDistance } from './edit-distance.ts';

/** The candidate that was most likely meant, or undefined when none is near enough to propose. */
export function nearest(read: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(read);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    // A third of the letters may differ; beyond that a proposal is a guess.
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3));
    const cap = Math.min(bestDistance, limit + 1);
    const distance = editDistance(wanted, folded, cap);
    if (distance < cap) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Names longer than this are compared only for their beginning, so that a pasted page costs nothing. */
const longest = 100;

const fold = (text: string): string =>
  text.slice(0, longest).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
