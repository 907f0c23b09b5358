import type { AgreementColumns } from '../../domain/agreement-columns.ts';
import { agreementFacets } from '../../domain/agreement-facets.ts';
import { judgeRow, type AgreementRow } from '../../domain/agreement-row.ts';
import { indexFacets, type FacetIndex } from '../../domain/facet-index.ts';
import { nameKinds, type NameKind, type Names } from '../../domain/name-list.ts';
import { readAgreementColumns } from '../../domain/read-agreement-columns.ts';
import { largestFirst, ranks, type ColumnName, type RankOf } from './columns.ts';

/** All agreements ready to be filtered and sorted: whatever a click needs is already worked out. */
export interface ExplorerTable {
  rows: readonly AgreementRow[];
  names: Names;
  facets: FacetIndex;
  nameOf: (kind: NameKind, id: string) => string;
  /** The places of the rows in the order of a column; rows with nothing to sort by stand last both ways. */
  orderBy: (column: ColumnName, isReversed: boolean) => readonly number[];
}

/** The table of the data that the site publishes, judged on the reader's day. */
export function toExplorerTable(columns: AgreementColumns, today: string): ExplorerTable {
  const { records, names } = readAgreementColumns(columns);
  const rows = records.map((record) => judgeRow(record, today));
  const places = new Map(
    nameKinds.map((kind) => [kind, new Map(names[kind].map(({ id }, place) => [id, place]))]),
  );
  const rankOf: RankOf = (kind, id) => (id === undefined ? undefined : places.get(kind)?.get(id));
  const orders = new Map<string, readonly number[]>();
  return {
    rows,
    names,
    facets: indexFacets(rows, agreementFacets),
    nameOf: (kind, id) => names[kind][rankOf(kind, id) ?? -1]?.name ?? id,
    orderBy: (column, isReversed) => {
      const key = `${column} ${isReversed}`;
      const order = orders.get(key) ?? sortPlaces(rows, column, isReversed, rankOf);
      orders.set(key, order);
      return order;
    },
  };
}

function sortPlaces(
  rows: readonly AgreementRow[],
  column: ColumnName,
  isReversed: boolean,
  rankOf: RankOf,
): number[] {
  // The rows come in the order of their titles, which also settles what is equal.
  if (column === 'title') return rows.map((_, place) => (isReversed ? rows.length - 1 - place : place));
  const values = rows.map((row) => ranks[column](row, rankOf));
  const sign = largestFirst.has(column) === isReversed ? 1 : -1;
  return rows
    .map((_, place) => place)
    .sort((a, b) => {
      const [left, right] = [values[a], values[b]];
      if (left === undefined || right === undefined)
        return Number(left === undefined) - Number(right === undefined) || a - b;
      return sign * (left - right) || a - b;
    });
}
