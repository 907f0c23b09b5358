import type { AgreementNode, OrganisationNode, TermNode, UnitNode } from './archive.ts';
import { findUnit } from './link-organisations.ts';
import { moneyOf } from './money.ts';
import type { Side } from './organisation.ts';
import type { PartyRole } from './party.ts';
import type { Cause, Problem } from './problem.ts';
import type { Collection, Ref } from './reference.ts';
import { resolvePeriod, resolveWhen } from './resolve-when.ts';
import type { AgreementSource } from './sources.ts';
import type { Writable } from './writable.ts';

export type AgreementDraft = Writable<AgreementNode>;

/** What an agreement's references are looked up in. */
export interface Lookup {
  organisations: ReadonlyMap<string, OrganisationNode>;
  themes: ReadonlyMap<string, TermNode>;
  targetGroups: ReadonlyMap<string, TermNode>;
  problems: Problem[];
}

/** One agreement with its own references followed. What cannot be followed becomes a problem and is left out. */
export function linkAgreement({ id, file, data, body }: AgreementSource, lookup: Lookup): AgreementDraft {
  const report = (path: string, cause: Cause): undefined => {
    lookup.problems.push({ ...cause, severity: 'error', file, path });
  };
  const find = <Node>(nodes: ReadonlyMap<string, Node>, ref: Ref, path: string): Node | undefined =>
    nodes.get(ref.id) ?? report(path, unknown(ref.collection, ref.id));
  const unitsOf = (organisation: OrganisationNode, ids: readonly string[] = [], path: string): UnitNode[] =>
    ids.flatMap((unit, index) => {
      const found = findUnit(organisation, unit);
      if (!found)
        report(`${path}.${index}`, { code: 'unknown-unit', organisation: organisation.id, id: unit });
      return found ?? [];
    });
  const linkRole = <Written extends { organisation: Ref; units?: string[] | undefined }>(
    written: Written,
    path: string,
  ): { organisation: OrganisationNode; units: UnitNode[]; written: Written }[] => {
    const organisation = find(lookup.organisations, written.organisation, `${path}.organisation`);
    return organisation
      ? [{ organisation, units: unitsOf(organisation, written.units, `${path}.units`), written }]
      : [];
  };

  const span = resolvePeriod(data.period);
  const parties = data.parties.flatMap((party, index) =>
    linkRole(party, `parties.${index}`).map((link) => ({
      ...link,
      role: party.role,
      side: sideOfRole(party.role),
    })),
  );
  const others = (data.others ?? []).flatMap((other, index) =>
    linkRole(other, `others.${index}`).map((link) => ({ ...link, role: other.role })),
  );
  const node: AgreementDraft = {
    id,
    file,
    data,
    body,
    span,
    statusFacts: {
      held: data.held,
      start: span.start,
      end: span.end,
      orAsAgreed: span.orAsAgreed,
      succeeded: false,
    },
    parties,
    others,
    municipality: municipalityOf(parties),
    themes: data.themes.flatMap((theme, index) => find(lookup.themes, theme, `themes.${index}`) ?? []),
    targetGroups: data.targetGroups.flatMap(
      ({ group }, index) => find(lookup.targetGroups, group, `targetGroups.${index}.group`) ?? [],
    ),
    predecessors: [],
    successors: [],
    chain: undefined,
    amends: [],
    amendments: [],
    deadlines: [],
    publicMoney:
      moneyOf('total', data.money?.total, data.money?.currency) ??
      moneyOf('publicCost', data.money?.publicCost, data.money?.currency),
    totalValue: moneyOf('totalValue', data.money?.totalValue, data.money?.currency),
    related: [],
    notes: [],
  };
  node.deadlines = (data.deadlines ?? []).map((deadline, index) => ({
    deadline,
    agreement: node,
    due: resolveWhen(deadline.due, span),
    responsible: (deadline.responsible ?? []).flatMap(
      (ref, at) => find(lookup.organisations, ref, `deadlines.${index}.responsible.${at}`) ?? [],
    ),
    followUp: data.followUps?.find((followUp) => followUp.deadline === deadline.id),
  }));
  return node;
}

const unknown = (collection: Collection, id: string): Cause => ({
  code: 'unknown-reference',
  collection,
  id,
});

const sideOfRole = (role: PartyRole): Side => (role === 'civil' ? 'civil' : 'public');

/** The municipality or region whose agreement it is: the first public party's, or the one it belongs to. */
function municipalityOf(parties: AgreementNode['parties']): OrganisationNode | undefined {
  for (const { organisation, side } of parties) {
    if (side !== 'public') continue;
    for (let at: OrganisationNode | undefined = organisation; at; at = at.parent) {
      if (at.data.kind === 'municipality' || at.data.kind === 'region') return at;
    }
  }
  return undefined;
}
