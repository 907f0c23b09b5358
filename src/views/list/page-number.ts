import { listPage } from '../../text/list-page.ts';
import { html, type Html } from '../markup/html.ts';
import type { PagePart } from '../paginate.ts';

/** Which page of a list this is, where there are several. */
export const pageNumber = ({ page, pages }: PagePart, look = 'q'): Html | undefined =>
  pages > 1 ? html`<p class="${look}">${listPage.pageOf(page, pages)}</p>` : undefined;
