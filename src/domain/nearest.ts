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
    if (Math.abs(folded.length - wanted.length) >= cap) continue;
    const distance = editDistance(wanted, folded, cap);
    if (distance < cap) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Names longer than this are compared only for their beginning, so that a pasted page costs nothing. */
const longest = 100;

const fold = (text: string): string =>
  text.slice(0, longest).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How many letters to add, drop, change or swap with a neighbour (Damerau-Levenshtein); `cap` when it is no less. */
function editDistance(a: string, b: string, cap: number): number {
  let twoBack: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(twoBack, j - 2) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= cap) return cap;
    [twoBack, before] = [before, row];
  }
  return at(before, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
