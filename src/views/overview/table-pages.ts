import { pageParam, pageSizes, paginate } from '../paginate.ts';
import type { LongTable } from './long-table.ts';

/** One page of a long table. A type, not an interface: Astro takes only plain records as a route's props. */
export type TablePage = {
  table: LongTable;
  from: number;
  to: number;
  page: number;
  pages: number;
};

/** So many rows of each table stand on an overview. */
export const shownRows = 30;

/** The pages of every table that is too long for the overview, for a route with `tabell` and `page`. */
export const tablePages = (
  tables: readonly LongTable[],
): { params: { tabell: string; page: string | undefined }; props: TablePage }[] =>
  tables
    .filter(({ length }) => length > shownRows)
    .flatMap((table) => {
      const size = pageSizes.agreements;
      return paginate(Array.from({ length: table.length }), size).map((_rows, index, { length: pages }) => ({
        params: { tabell: table.id, page: pageParam(index + 1) },
        props: {
          table,
          from: index * size,
          to: Math.min((index + 1) * size, table.length),
          page: index + 1,
          pages,
        },
      }));
    });
