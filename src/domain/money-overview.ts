import type { AgreementNode, Archive, OrganisationNode, TermNode, Total, UnitNode } from './archive.ts';
import { findUnit } from './link-organisations.ts';
import { totalMoney } from './total-money.ts';

/** The public money of all agreements that state it in the same way. Nothing in one panel adds to anything in another. */
export interface MoneyPanel {
  total: Total;
  municipalities: readonly MoneyGroup<OrganisationNode>[];
  units: readonly MoneyGroup<UnitNode>[];
  /** The civil parties. */
  parties: readonly MoneyGroup<OrganisationNode>[];
  themes: readonly MoneyGroup<TermNode>[];
}

/** The whole sums of the agreements under one key. Where `shared`, some of them stand whole under another key too. */
export interface MoneyGroup<Key> {
  key: Key;
  ore: number;
  agreements: readonly AgreementNode[];
  shared: boolean;
}

/** Public money by what it is, budgets of periods before yearly sums. */
export const moneyPanels = ({ agreements, organisationById }: Archive): MoneyPanel[] =>
  totalMoney(agreements)
    .map((total) => ({
      total,
      municipalities: groupBy(total.agreements, ({ municipality }) => (municipality ? [municipality] : [])),
      units: groupBy(total.agreements, (node) => unitsBehind(node, organisationById)),
      parties: groupBy(total.agreements, civilParties),
      themes: groupBy(total.agreements, ({ themes }) => themes),
    }))
    .sort((a, b) => Number(a.total.money.basis === 'year') - Number(b.total.money.basis === 'year'));

export const civilParties = ({ parties }: AgreementNode): OrganisationNode[] => [
  ...new Set(parties.flatMap(({ side, organisation }) => (side === 'civil' ? [organisation] : []))),
];

/** The unit said to pay or, where none is, the units that act for the public side. */
export function unitsBehind(
  { data, parties, publicMoney }: AgreementNode,
  organisationById: Archive['organisationById'],
): readonly UnitNode[] {
  const payer = publicMoney && data.money?.[publicMoney.kind]?.payer;
  const organisation = payer && organisationById.get(payer.organisation.id);
  const unit = organisation && payer.unit !== undefined ? findUnit(organisation, payer.unit) : undefined;
  return unit ? [unit] : parties.flatMap(({ side, units }) => (side === 'public' ? units : []));
}

/** Whole sums under every key of an agreement, largest first; equal sums in the order of the agreements. */
function groupBy<Key>(
  agreements: readonly AgreementNode[],
  keysOf: (node: AgreementNode) => readonly Key[],
): MoneyGroup<Key>[] {
  const groups = new Map<Key, { key: Key; ore: number; agreements: AgreementNode[]; shared: boolean }>();
  for (const node of agreements) {
    const keys = keysOf(node);
    for (const key of keys) {
      const group = groups.get(key) ?? { key, ore: 0, agreements: [], shared: false };
      groups.set(key, group);
      group.ore += node.publicMoney?.ore ?? 0;
      group.agreements.push(node);
      group.shared ||= keys.length > 1;
    }
  }
  return [...groups.values()].sort((a, b) => b.ore - a.ore);
}
