import type { AgreementNode } from '../../domain/archive.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { html, type Html } from '../markup/html.ts';
import type { Section } from './agreement-view.ts';
import { asideFacts } from './aside-facts.ts';

const { aside: words } = agreementPage;

/** The side column: the way through the page and what the record is. */
export const aside = (node: AgreementNode, sections: readonly Section[]): Html =>
  html`<aside aria-label="${words.label}"><h2>${words.contents}</h2><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>${asideFacts(node)}</aside>`;
