import { listPage } from '../../text/list-page.ts';
import { pageOf } from '../../text/urls.ts';
import { html, type Html } from '../markup/html.ts';
import type { PagePart } from '../paginate.ts';

/** The way to a list's other pages. The first may have an address of its own. */
export function pagination(
  { path, page, pages }: Pick<PagePart, 'path' | 'page' | 'pages'>,
  first = path,
): Html | undefined {
  if (pages === 1) return undefined;
  const addressOf = (number: number): string => (number === 1 ? first : pageOf(path, number));
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).map(
    (number) =>
      html`<a href="${addressOf(number)}" aria-label="${listPage.page(number)}"${number === page && html` aria-current="page"`}>${number}</a> `,
  );
  return html`<nav class="pages" aria-label="${listPage.pages}">${page > 1 && html`<a rel="prev" href="${addressOf(page - 1)}">${listPage.previous}</a> `}${numbers}${page < pages && html`<a rel="next" href="${addressOf(page + 1)}">${listPage.next}</a>`}</nav>`;
}
