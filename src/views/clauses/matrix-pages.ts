import type { Archive } from '../../domain/archive.ts';
import { clausesPage } from '../../text/clauses-page.ts';
import { urls } from '../../text/urls.ts';
import type { AgreementLists } from '../agreement-lists.ts';
import { pageMakers, type PageMaker } from '../frame/page-maker.ts';
import { pagination } from '../list/pagination.ts';
import { html, Html } from '../markup/html.ts';
import { numbered, paginate, type PagePart } from '../paginate.ts';
import { matrixRows } from './clause-matrix.ts';

const { matrix: words } = clausesPage;

/** The matrix of agreements and topics, but for its first page, which stands on the page of all topics. */
export const matrixPages = (archive: Archive, lists: AgreementLists): PageMaker[] =>
  pageMakers(partsOf(lists).slice(1), (part) => {
    const title = numbered(words.pageTitle, part);
    return {
      title,
      description: words.description,
      crumbs: [{ label: clausesPage.title, href: urls.clauses }, { label: words.title }],
      content: html`<h1>${title}</h1>${matrixSection(archive, lists, part)}`,
    };
  });

/** The first page of the matrix. */
export function startOfMatrix(archive: Archive, lists: AgreementLists): Html | undefined {
  const [first] = partsOf(lists);
  return first && matrixSection(archive, lists, first);
}

const partsOf = ({ orders }: AgreementLists): PagePart[] => paginate(urls.clauseMatrix, orders.title.length);

function matrixSection({ clauseTopics }: Archive, { orders }: AgreementLists, part: PagePart): Html {
  const heads = clauseTopics.map(
    ({ term: { id, label } }) => html`<th scope="col"><a href="${urls.clauseTopic(id)}">${label}</a></th>`,
  );
  const rows = new Html(matrixRows(orders.title.slice(part.from, part.to), clauseTopics));
  return html`<section aria-labelledby="matris">
    <h2 id="matris">${words.title}</h2>
    <p>${words.legend}</p>
    <section class="scroll" tabindex="0" aria-label="${words.caption}">
      <table class="matrix"><caption>${words.caption}</caption><thead><tr><th scope="col">${words.agreement}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>
    </section>
    ${pagination(part, urls.clauses)}
  </section>`;
}
