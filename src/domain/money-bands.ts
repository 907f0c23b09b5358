/** Where the bands of public money per year begin, in kronor. The last has no end. */
const starts = [0, 250_000, 500_000, 1_000_000, 2_000_000, 5_000_000];

/** A band as `from-to` in kronor, as it also stands in addresses; `5000000-` has no end. */
export const moneyBands: readonly string[] = starts.map(
  (from, index) => `${from}-${starts[index + 1] ?? ''}`,
);

/** The band that a sum falls in: from its beginning and up to, but not with, its end. */
export function bandOf(ore: number): string | undefined {
  const index = starts.findLastIndex((from) => ore >= from * 100);
  return moneyBands[index];
}
