import type { AgreementNode } from '../../domain/archive.ts';
import { listPage } from '../../text/list-page.ts';
import type { AgreementLists } from '../agreement-lists.ts';
import { html, Html } from '../markup/html.ts';
import { agreementRows } from './agreement-rows.ts';

const { columns } = listPage;
const figures = new Set<string>([columns.periodMoney, columns.yearMoney]);
const heads = Object.values(columns).map(
  (name) => html`<th scope="col"${figures.has(name) && html` class="n"`}>${name}</th>`,
);

/** Agreements as a table; script adds the choice of those to compare. */
export const agreementTable = (
  agreements: readonly AgreementNode[],
  caption: string,
  stateOf: AgreementLists['stateOf'],
): Html =>
  html`<table class="list" data-choices><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${new Html(agreementRows(agreements, stateOf))}</tbody></table>`;
