import type { Amount } from '../../domain/amount.ts';
import type { AgreementNode } from '../../domain/archive.ts';
import type { OtherRole } from '../../domain/party.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';
import { formatPeriod } from '../../text/format-date.ts';
import { formatAmount } from '../../text/format-money.ts';
import { organisationsPage } from '../../text/organisations-page.ts';

/** Agreements as list items, each with what the agreement says about this role. */
export const roleItems = (
  agreements: readonly AgreementNode[],
  organisation: string,
  role: OtherRole,
): string =>
  agreements.map((agreement) => toItem(agreement, saidOf(agreement, organisation, role)).text).join('');

/** An agreement as a list item: its name, whose it is, when, and what else there is to say. */
export function toItem(
  { id, data, municipality, span }: AgreementNode,
  said: readonly (Html | string)[],
): Html {
  const where = [municipality?.data.name, formatPeriod(span)].filter((words) => words !== undefined);
  return html`<li><a href="${urls.agreement(id)}">${data.title}</a><p class="q">${joinHtml(where, ' · ')}</p>${said.map((words) => html`<p>${words}</p>`)}</li>`;
}

function saidOf({ others }: AgreementNode, organisation: string, role: OtherRole): string[] {
  const { amount, insideTotal } = organisationsPage;
  // Passed on out of the agreement's own sum, whether or not we know how much: never to be added to it.
  const inside = ({ state }: Amount): string =>
    role === 'subRecipient' && state !== 'zero' && state !== 'notMonetary' ? `, ${insideTotal}` : '';
  return others
    .filter((other) => other.organisation.id === organisation && other.role === role)
    .flatMap(({ units, written }) => [
      ...units.map(({ unit }) => unit.name),
      ...(written.amount ? [`${amount}: ${formatAmount(written.amount)}${inside(written.amount)}.`] : []),
      ...(written.note === undefined ? [] : [written.note]),
    ]);
}
