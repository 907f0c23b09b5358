import { listPage } from '../text/list-page.ts';

/** How much stands on one page, of each kind. */
export const pageSizes = {
  agreements: 200,
  organisations: 500,
  clauses: 100,
  silent: 1000,
  records: 50,
} as const;

/** Which part of a list stands on one of its pages, and which page that is. */
export interface PagePart {
  /** The address of the first page, which the others' begin with. */
  path: string;
  page: number;
  pages: number;
  from: number;
  to: number;
}

/** The pages of a list of some length; one empty page when there is nothing. */
export function paginate(path: string, length: number, size: number = pageSizes.agreements): PagePart[] {
  const pages = Math.max(1, Math.ceil(length / size));
  return Array.from({ length: pages }, (_, index) => {
    const from = index * size;
    return { path, page: index + 1, pages, from, to: Math.min(from + size, length) };
  });
}

/** A title with the number of the page, where there are several. */
export const numbered = (title: string, { page, pages }: PagePart): string =>
  pages > 1 ? `${title}. ${listPage.pageOf(page, pages)}` : title;
