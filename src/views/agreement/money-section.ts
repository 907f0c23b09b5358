import { html, type Html } from '../markup/html.ts';
import { moneySummary } from './money-summary.ts';
import { financingTable, linesTable, paymentsTable } from './money-tables.ts';
import type { PageContext } from './page-context.ts';

/** All about the money: the sums, the lines as picture and table, who bears them, and when they are paid. */
export function moneySection(context: PageContext): Html {
  const { data } = context.node;
  const missing = data.money?.linesMissing;
  return html`${moneySummary(context)}${context.pictures.budget}${linesTable(context)}${missing !== undefined && html`<p>${missing}${context.marks.own('money.linesMissing')}</p>`}${financingTable(context)}${paymentsTable(context)}`;
}
