import { changesPage as words } from '../../text/changes-page.ts';
import { urls } from '../../text/urls.ts';
import { pageMakers, type PageMaker } from '../frame/page-maker.ts';
import { pagination } from '../list/pagination.ts';
import { html, type Html } from '../markup/html.ts';
import { longTableHtml } from '../overview/long-table-html.ts';
import { numbered, paginate } from '../paginate.ts';
import type { ChangesView } from './changes-view.ts';

const { check } = words;

/** Every change, newest first; the publications, and how to check them, with the first. */
export const changesPages = ({ changes, publications, head }: ChangesView): PageMaker[] =>
  pageMakers(paginate(urls.changes, changes.length), (part) => {
    const title = numbered(words.title, part);
    const sections =
      head &&
      html`<section aria-labelledby="andringar"><h2 id="andringar">${words.tableTitle}</h2>${longTableHtml(changes, { from: part.from, to: part.to })}${pagination(part)}</section>
        ${part.page === 1 && html`<section aria-labelledby="alla-publiceringar"><h2 id="alla-publiceringar">${words.publications.title}</h2>${longTableHtml(publications)}</section>${checkSection(head)}`}`;
    return {
      title,
      description: words.description,
      feed: urls.changes,
      content: html`<h1>${title}</h1><p class="lead">${head ? words.lead : words.none}</p>${sections}`,
    };
  });

const checkSection = ({ date, hash }: NonNullable<ChangesView['head']>): Html =>
  html`<section aria-labelledby="${check.id}">
    <h2 id="${check.id}">${check.title}</h2>
    ${check.text.map((text) => html`<p>${text}</p>`)}
    <dl><dt>${check.head(date)}</dt><dd><code>${hash}</code></dd></dl>
    <ul><li><a href="${urls.log}">${check.log}</a></li><li><a href="${urls.manifest}">${check.manifest}</a></li></ul>
  </section>`;
