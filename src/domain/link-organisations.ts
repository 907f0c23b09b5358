import type { OrganisationNode, UnitNode } from './archive.ts';
import { sideOf } from './organisation.ts';
import type { Problem } from './problem.ts';
import type { OrganisationSource } from './sources.ts';
import type { Writable } from './writable.ts';

export type OrganisationDraft = Writable<OrganisationNode>;
export type UnitDraft = Writable<UnitNode>;

/** Organisations with their units, parents and children. A local branch stays an organisation of its own. */
export function linkOrganisations(
  sources: readonly OrganisationSource[],
  problems: Problem[],
): ReadonlyMap<string, OrganisationDraft> {
  const byId = new Map(sources.map((source) => [source.id, draftOf(source)]));
  for (const node of byId.values()) {
    const parent = node.data.parent;
    if (!parent) continue;
    const found = byId.get(parent.id);
    if (!found) {
      problems.push(unknownParent(node.file, parent.id));
      continue;
    }
    node.parent = found;
    found.children.push(node);
  }
  for (const node of byId.values()) breakCycle(node, problems);
  return byId;
}

/** The unit of an organisation with this id. */
export const findUnit = (organisation: OrganisationNode, id: string): UnitNode | undefined =>
  organisation.units.find((unit) => unit.id === id);

function draftOf({ id, file, data }: OrganisationSource): OrganisationDraft {
  const node: OrganisationDraft = {
    id,
    file,
    data,
    side: sideOf(data.kind),
    units: [],
    parent: undefined,
    children: [],
    roles: [],
    mentionedIn: [],
    totals: [],
  };
  const units = (data.units ?? []).map((unit): UnitDraft => ({
    id: unit.id,
    unit,
    organisation: node,
    parent: undefined,
    agreements: [],
    namedIn: [],
  }));
  for (const unit of units) unit.parent = units.find(({ id: other }) => other === unit.unit.parent);
  node.units = units;
  return node;
}

/** A cycle of parents is reported once, at its first organisation, and cut there. */
function breakCycle(node: OrganisationDraft, problems: Problem[]): void {
  const path = [node.id];
  for (let at = node.parent; at; at = at.parent) {
    path.push(at.id);
    if (at === node) {
      problems.push({
        code: 'parent-cycle',
        cycle: path,
        severity: 'error',
        file: node.file,
        path: 'parent',
      });
      node.parent = undefined;
      return;
    }
    if (path.length > 50) return;
  }
}

const unknownParent = (file: string, id: string): Problem => ({
  code: 'unknown-reference',
  collection: 'organisations',
  id,
  severity: 'error',
  file,
  path: 'parent',
});
