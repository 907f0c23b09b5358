import type { AgreementNode } from '../../domain/archive.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { compareChoiceText } from '../../text/compare-choice.ts';
import { urls } from '../../text/urls.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import type { Section } from './agreement-view.ts';
import { asideFacts } from './aside-facts.ts';

const { aside: words } = agreementPage;

/** The side column: the way through the page and what the record is. */
export const aside = (node: AgreementNode, sections: readonly Section[]): Html =>
  html`<aside aria-label="${words.label}"><h2>${words.contents}</h2><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>${compareLink(node)}${asideFacts(node)}</aside>`;

/** What we only know by name cannot be held against anything. */
const compareLink = ({ id, data }: AgreementNode): Part =>
  data.held !== 'mentioned' && html`<p><a href="${urls.compareWith(id)}">${compareChoiceText.add}</a></p>`;
