/** How much stands on one page, of each kind. */
export const pageSizes = {
  agreements: 200,
  organisations: 500,
  clauses: 100,
  silent: 1000,
  records: 50,
} as const;

/** Items in pages; one empty page when there is nothing. */
export function paginate<Item>(
  items: readonly Item[],
  size: number = pageSizes.agreements,
): (readonly Item[])[] {
  const pages = [];
  for (let from = 0; from === 0 || from < items.length; from += size)
    pages.push(items.slice(from, from + size));
  return pages;
}

/** The `page` part of a route: nothing for the first page. */
export const pageParam = (page: number): string | undefined => (page === 1 ? undefined : String(page));
