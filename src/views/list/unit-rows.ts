import type { AgreementNode, UnitNode } from '../../domain/archive.ts';
import { html, type Html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';
import { choices } from '../../text/choices.ts';
import { organisationsPage } from '../../text/organisations-page.ts';

const { unitActing, unitKinds, unitNamed, unitRoles } = organisationsPage;

/** Units as list items, a unit under the one it is part of. */
export const unitRows = (units: readonly UnitNode[]): string =>
  units
    .filter(({ parent }) => parent === undefined)
    .map((unit) => toItem(unit, units).text)
    .join('');

function toItem(node: UnitNode, units: readonly UnitNode[]): Html {
  const { id, unit, organisation, agreements: acts, namedIn } = node;
  const below = units.filter(({ parent }) => parent === node);
  const counts = [
    unitKinds[unit.kind],
    acts.length > 0 && unitActing(acts.length),
    namedIn.length > 0 && unitNamed(namedIn.length),
  ].filter((words) => words !== false);
  return html`<li><a href="${urls.unit(organisation.id, id)}">${unit.name}</a> <span class="q">${counts.join(', ')}</span>${below.length > 0 && html`<ul>${below.map((one) => toItem(one, units))}</ul>`}</li>`;
}

/** In what ways an agreement names a unit, other than as a party's hand. */
export function waysNamed({ id, organisation }: UnitNode, { data, others }: AgreementNode): string[] {
  const isIt = (of: string | undefined, unit: string | undefined): boolean =>
    of === organisation.id && unit === id;
  const { money, referrals = [], decisions = [] } = data;
  const payers = [money?.total, money?.publicCost, money?.totalValue, ...(money?.financing ?? [])];
  const roles = others.filter(({ units }) =>
    units.some((unit) => unit.id === id && unit.organisation === organisation),
  );
  const isNamedAsPayer = roles.some(({ role }) => role === 'coFinancier');
  const ways = [
    ...roles.map(({ role }) => choices.otherRole[role]),
    !isNamedAsPayer &&
      payers.some((one) => isIt(one?.payer?.organisation.id, one?.payer?.unit)) &&
      unitRoles.pays,
    referrals.some(({ unit }) => isIt(unit?.organisation, unit?.unit)) && unitRoles.refers,
    decisions.some(({ unit }) => isIt(unit?.organisation, unit?.unit)) && unitRoles.decides,
  ].filter((way) => way !== false);
  const notes = roles.flatMap(({ written }) => written.note ?? []);
  return [...(ways.length > 0 ? [capitalise([...new Set(ways)].join(', '))] : []), ...new Set(notes)];
}

const capitalise = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
