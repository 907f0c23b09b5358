import { pageOf } from '../../text/urls.ts';
import type { PagePart } from '../paginate.ts';
import type { PageView } from './page-facts.ts';

/** A page that is made only when it is asked for. A type, not an interface: Astro takes only plain records as props. */
export type PageMaker = {
  path: string;
  make: () => PageView;
};

/** A maker for each page of a list. */
export const pageMakers = (
  parts: readonly PagePart[],
  viewOf: (part: PagePart) => Omit<PageView, 'path'>,
): PageMaker[] =>
  parts.map((part) => {
    const path = pageOf(part.path, part.page);
    return { path, make: () => ({ ...viewOf(part), path }) };
  });
