import { budgetChart } from '../../charts/budget-chart.ts';
import type { AgreementNode } from '../../domain/archive.ts';
import type { Site } from '../../domain/site.ts';
import { embedWords as words } from '../../text/embed-words.ts';
import { absolute, urls } from '../../text/urls.ts';
import { html, type Html } from '../markup/html.ts';

/** Lines to copy into another site: a card about the agreement, and its budget as a picture where it has one. */
export function embedLines(node: AgreementNode, { baseUrl }: Site): Html | undefined {
  const { id, data } = node;
  if (data.held === 'mentioned') return undefined;
  const chart = budgetChart(node);
  const card = words.line(absolute(baseUrl, urls.embed(id)), data.shortTitle ?? data.title);
  const picture = chart && words.picture(absolute(baseUrl, urls.agreementFile(id, '.svg')), chart.conclusion);
  return html`<details><summary>${words.summary}</summary><p>${words.copy} <a href="${urls.embed(id)}">${words.see}</a></p><p><code>${card}</code></p>${picture !== undefined && html`<p>${words.copyPicture}</p><p><code>${picture}</code></p>`}</details>`;
}
