import { agreementPage } from '../../text/agreement-page.ts';
import { html, type Html } from '../markup/html.ts';
import type { PageContext } from './page-context.ts';

const { mentioned, summaryOnly } = agreementPage;

/** The short version, and before it, plainly, that we do not have the agreement where we do not. */
export function summaryBox({ node: { data } }: PageContext): Html | undefined {
  const warning =
    data.held === 'mentioned'
      ? html`<div class="note">
          <p><strong>${mentioned.title}.</strong> ${mentioned.text}</p>
        </div>`
      : data.held === 'summaryOnly' && html`<div class="note"><p>${summaryOnly}</p></div>`;
  const summary = data.plainSummary !== undefined && html`<p class="lead">${data.plainSummary}</p>`;
  if (!warning && !summary) return undefined;
  return data.held === 'mentioned' ? html`${warning}${summary}` : html`${summary}${warning}`;
}
