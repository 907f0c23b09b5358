/** Values that often repeat: each once, and its number for every row. */
export interface Coded {
  values: readonly string[];
  codes: readonly number[];
}

/** Number the values, the most common first, so that most numbers have one digit. */
export function toCoded(cells: readonly string[]): Coded {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const values = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return { values, codes: cells.map((cell) => codeOf.get(cell) ?? 0) };
}

export const fromCoded = ({ values, codes }: Coded): string[] => codes.map((code) => values[code] ?? '');

/** Lists of numbers. A list of one, which most are, is written as its number alone. */
export type Lists = readonly (number | readonly number[])[];

export const toLists = (cells: readonly (readonly number[])[]): Lists =>
  cells.map((cell) => (cell.length === 1 && cell[0] !== undefined ? cell[0] : cell));

export const fromLists = (column: Lists): (readonly number[])[] =>
  column.map((cell) => (typeof cell === 'number' ? [cell] : cell));

/** A column where few rows have anything: pairs of place and value. */
export type Sparse<Value> = readonly (readonly [place: number, value: Value])[];

export const toSparse = <Value>(cells: readonly (Value | undefined)[]): Sparse<Value> =>
  cells.flatMap((cell, place) => (cell === undefined ? [] : [[place, cell] as const]));

export const fromSparse = <Value>(column: Sparse<Value>): ReadonlyMap<number, Value> => new Map(column);
