import type { AgreementNode, UnitNode } from './archive.ts';
import type { OrganisationDraft, UnitDraft } from './link-organisations.ts';
import type { Side } from './organisation.ts';
import { otherRoles, partyRoles, type OtherRole, type PartyRole } from './party.ts';
import { totalMoney } from './total-money.ts';

type AnyRole = PartyRole | OtherRole;

const order: readonly AnyRole[] = [...partyRoles, ...otherRoles];

/** Tell organisations and units which agreements they have a part in, and which part. */
export function linkRoles(
  agreements: readonly AgreementNode[],
  mentioned: readonly AgreementNode[],
  organisations: ReadonlyMap<string, OrganisationDraft>,
): void {
  const roles = new Map<string, Map<AnyRole, AgreementNode[]>>();
  const add = (id: string, role: AnyRole, agreement: AgreementNode): void => {
    const byRole = roles.get(id) ?? new Map<AnyRole, AgreementNode[]>();
    roles.set(id, byRole);
    const list = byRole.get(role) ?? [];
    byRole.set(role, list);
    if (list.at(-1) !== agreement) list.push(agreement);
  };
  for (const agreement of agreements) {
    for (const { organisation, role, units } of agreement.parties) {
      add(organisation.id, role, agreement);
      for (const unit of units) push(unit, 'agreements', agreement);
    }
    for (const { organisation, role, units } of agreement.others) {
      add(organisation.id, role, agreement);
      for (const unit of units) push(unit, 'namedIn', agreement);
    }
    for (const unit of unitsNamed(agreement, organisations)) push(unit, 'namedIn', agreement);
  }
  for (const agreement of mentioned) {
    for (const { organisation } of agreement.parties)
      organisations.get(organisation.id)?.mentionedIn.push(agreement);
  }
  for (const [id, byRole] of roles) {
    const node = organisations.get(id);
    if (!node) continue;
    node.roles = order.flatMap((role) => {
      const found = byRole.get(role);
      return found ? [{ role, agreements: found }] : [];
    });
    if (node.side === 'other') node.side = sideAsParty(byRole) ?? 'other';
    node.totals = totalMoney(partyRoles.flatMap((role) => byRole.get(role) ?? []));
  }
}

/** An organisation whose kind is not known stands on the side it makes agreements for. */
const sideAsParty = (byRole: ReadonlyMap<AnyRole, unknown>): Side | undefined =>
  byRole.has('civil') ? 'civil' : byRole.has('public') || byRole.has('coPublic') ? 'public' : undefined;

const push = (unit: UnitNode, list: 'agreements' | 'namedIn', agreement: AgreementNode): void => {
  const target = (unit as UnitDraft)[list];
  if (target.at(-1) !== agreement) target.push(agreement);
};

/** Units that pay, decide or open the way in, without acting as a party. */
function unitsNamed(
  { data }: AgreementNode,
  organisations: ReadonlyMap<string, OrganisationDraft>,
): UnitNode[] {
  const { money } = data;
  const payers = [money?.total, money?.publicCost, money?.totalValue, ...(money?.financing ?? [])].map(
    (figure) => figure?.payer && { organisation: figure.payer.organisation.id, unit: figure.payer.unit },
  );
  const referrals = (data.referrals ?? []).map(({ unit }) => unit);
  const deciders = (data.decisions ?? []).map(({ unit }) => unit);
  return [...payers, ...referrals, ...deciders].flatMap(
    (named) => organisations.get(named?.organisation ?? '')?.units.find(({ id }) => id === named?.unit) ?? [],
  );
}
