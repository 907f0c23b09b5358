/** A name and what a row has under it. Written once: counted at build time, filtered in the browser. */
export interface Facet<Row, Name extends string = string> {
  name: Name;
  values: (row: Row) => readonly string[];
}

/** The chosen values by facet name. Values of one facet widen, facets narrow. */
export type Selection = Readonly<Record<string, readonly string[] | undefined>>;

/** The rows that have at least one chosen value in every facet with a choice, in the order given. */
export const narrow = <Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  selection: Selection,
): readonly Row[] => {
  const active = facets.filter(({ name }) => (selection[name] ?? []).length > 0);
  if (active.length === 0) return rows;
  const chosen = active.map(({ name }) => new Set(selection[name]));
  return rows.filter((row) =>
    active.every(({ values }, index) => values(row).some((value) => chosen[index]?.has(value))),
  );
};

/** How many rows each value of a facet would leave, given the choices in the other facets. */
export function counts<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  selection: Selection,
  facet: Facet<Row>,
): Map<string, number> {
  const others = facets.filter(({ name }) => name !== facet.name);
  const found = new Map<string, number>();
  for (const row of narrow(rows, others, selection)) {
    for (const value of new Set(facet.values(row))) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** The rows of every value of a facet in one pass; each list keeps the order of the rows. */
export function groupRows<Row>(rows: readonly Row[], facet: Facet<Row>): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const value of new Set(facet.values(row))) {
      const group = groups.get(value);
      if (group) group.push(row);
      else groups.set(value, [row]);
    }
  }
  return groups;
}
