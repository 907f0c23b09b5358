import type { QualityOverview } from '../../domain/quality-overview.ts';
import { qualityPage as words } from '../../text/quality-page.ts';
import { urls } from '../../text/urls.ts';
import { pageMakers, type PageMaker } from '../frame/page-maker.ts';
import { pagination } from '../list/pagination.ts';
import { html } from '../markup/html.ts';
import { numbered, pageSizes, paginate } from '../paginate.ts';
import { qualityTotals } from './quality-totals.ts';
import { recordHtml } from './record-html.ts';

/** What is missing in every record, with the totals first. */
export const qualityPages = (overview: QualityOverview): PageMaker[] => {
  const { records } = overview;
  return pageMakers(paginate(urls.quality, records.length, pageSizes.records), (part) => {
    const title = numbered(words.title, part);
    const totals = html`<section aria-labelledby="sammanlagt"><h2 id="sammanlagt">${words.totals.title}</h2>${qualityTotals(overview)}</section>`;
    return {
      title,
      description: words.description,
      content: html`<h1>${title}</h1>
        <p class="lead">${words.lead}</p>
        <p>${words.neutral}</p>
        ${part.page === 1 && totals}
        <section aria-labelledby="avtal-for-avtal">
          <h2 id="avtal-for-avtal">${words.recordsTitle}</h2>
          <p class="q">${words.pageOf(part.from + 1, part.to, records.length)}</p>
          ${records.slice(part.from, part.to).map(recordHtml)}
          ${pagination(part)}
        </section>`,
    };
  });
};
