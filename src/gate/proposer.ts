import { nearest } from '../domain/nearest.ts';

/** The name that was most likely meant, or undefined when none is near enough to propose. */
export type Propose = (read: string, names: Iterable<string>) => string | undefined;

/** Half a second's worth of names to compare with. */
const budget = 400_000;

/** Proposes names for as long as there is time: the first mistakes of a run get a proposal, the ten-thousandth none. */
export function proposer(): Propose {
  let left = budget;
  return (read, names) => {
    if (left <= 0) return undefined;
    const candidates = [...names];
    left -= candidates.length;
    return nearest(read, candidates);
  };
}
