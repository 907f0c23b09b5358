import type { Archive } from '../../domain/archive.ts';
import { clausesPage as words } from '../../text/clauses-page.ts';
import { urls } from '../../text/urls.ts';
import { pageMakers, type PageMaker } from '../frame/page-maker.ts';
import { agreementLinks } from '../list/clause-items.ts';
import { pageNumber } from '../list/page-number.ts';
import { pagination } from '../list/pagination.ts';
import { html, Html } from '../markup/html.ts';
import { numbered, pageSizes, paginate } from '../paginate.ts';

/** The agreements that do not mention a topic, where they are too many for the topic's own page. */
export const silentPages = ({ clauseTopics }: Pick<Archive, 'clauseTopics'>): PageMaker[] =>
  clauseTopics
    .filter(({ silent }) => silent.length > pageSizes.clauses)
    .flatMap(({ term: { id, label }, silent }) => {
      const title = words.silentPageTitle(label);
      return pageMakers(paginate(urls.silentOn(id), silent.length, pageSizes.silent), (part) => ({
        title: numbered(title, part),
        description: words.silentText,
        crumbs: [
          { label: words.title, href: urls.clauses },
          { label, href: urls.clauseTopic(id) },
          { label: words.silentTitle },
        ],
        content: html`<h1>${title}</h1>
          <p class="lead">${words.silentText}</p>
          ${pageNumber(part)}
          <ul>${new Html(agreementLinks(silent.slice(part.from, part.to)))}</ul>
          ${pagination(part)}`,
      }));
    });
