import type { AgreementNode } from '../../domain/archive.ts';
import type { AgreementLists } from '../agreement-lists.ts';
import { linkOrganisation, linkOrganisations } from '../agreement/links.ts';
import { html, inOnePiece, type Html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';
import { formatSpan } from '../../text/format-date.ts';
import { formatAmount, formatMoney } from '../../text/format-money.ts';
import { listPage } from '../../text/list-page.ts';
import { statusWords } from '../../text/status-words.ts';

type StateOf = AgreementLists['stateOf'];

/** Rows already drawn: the same agreement stands in a dozen lists. */
const drawn = new WeakMap<StateOf, WeakMap<AgreementNode, string>>();

/** The rows of a table of agreements. */
export function agreementRows(agreements: readonly AgreementNode[], stateOf: StateOf): string {
  const known = drawn.get(stateOf) ?? new WeakMap<AgreementNode, string>();
  drawn.set(stateOf, known);
  let rows = '';
  for (const agreement of agreements) {
    let row = known.get(agreement);
    if (row === undefined) known.set(agreement, (row = inOnePiece(toRow(agreement, stateOf)).text));
    rows += row;
  }
  return rows;
}

const { columns, held } = listPage;

function toRow(agreement: AgreementNode, stateOf: StateOf): Html {
  const { id, data, municipality, parties, publicMoney, span } = agreement;
  const civil = parties.filter(({ side }) => side === 'civil').map(({ organisation }) => organisation);
  const money = publicMoney && formatMoney(publicMoney);
  const perYear = publicMoney?.basis === 'year';
  return html`<tr><th scope="row"><a href="${urls.agreement(id)}">${data.title}</a><p class="q">${data.lead}</p></th><td data-l="${columns.municipality}">${municipality && linkOrganisation(municipality)}</td><td data-l="${columns.parties}">${linkOrganisations(civil)}</td><td data-l="${columns.period}">${formatSpan(span)}</td><td data-l="${columns.state}">${statusWords[stateOf(agreement)]}</td><td class="n" data-l="${columns.periodMoney}">${perYear ? undefined : (money ?? unknownMoney(agreement))}</td><td class="n" data-l="${columns.yearMoney}">${perYear && money}</td><td data-l="${columns.held}">${held[data.held]}</td></tr>`;
}

/** Why there is no sum, in words. */
function unknownMoney({ data: { money } }: AgreementNode): string {
  const figure = money?.total ?? money?.publicCost;
  return formatAmount(figure?.amount ?? { state: 'notStated' });
}
