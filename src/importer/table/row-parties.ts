import { nearest } from '../../domain/nearest.ts';
import { sideOf } from '../../domain/organisation.ts';
import { lexicon } from '../../text/import-lexicon.ts';
import { joinsParties } from '../../text/import-table-words.ts';
import { NameIndex } from '../find/name-index.ts';
import { evidenceFrom } from '../find/propose.ts';
import type { Context } from '../find/reading.ts';
import type { FoundOrganisation, Proposal } from '../proposal.ts';
import type { RowCell } from './row-cell.ts';

/** Who makes the agreement of a row: the archive's own organisations first, and what is left as new ones. */
export function rowParties(
  cells: readonly RowCell[],
  context: Context,
): { proposals: Proposal[]; organisations: FoundOrganisation[] } {
  const names = new NameIndex(context.organisations);
  const found = new Map<string, { proposal: Proposal; organisation: FoundOrganisation }>();
  for (const cell of cells.filter(({ field }) => field in sides))
    for (const { name, id, unit } of namesIn(cell, names, context))
      if (!found.has(id)) found.set(id, toParty(name, id, unit, cell, context));
  const all = [...found.values()];
  return {
    proposals: all.map(({ proposal }, at) => ({ ...proposal, path: `parties.${at}` })),
    organisations: all.map(({ organisation }) => organisation),
  };
}

const sides: Partial<Record<RowCell['field'], 'public' | 'civil' | undefined>> = {
  publicParty: 'public',
  civilParty: 'civil',
  parties: undefined,
};

interface Named {
  name: string;
  id: string;
  unit?: string;
}

/** Known names are taken out whole, since `and` may be a part of one; the rest is parted. */
function namesIn({ text }: RowCell, names: NameIndex, { toSlug }: Context): Named[] {
  const known = names.find(text);
  const rest = known
    .toReversed()
    .reduce((left, { index, end }) => `${left.slice(0, index)};${left.slice(end)}`, text);
  const unknown = rest.split(joinsParties).filter((name) => /\p{L}{3}/u.test(name));
  return [
    ...known.map(({ written, organisation, unit }) => ({
      name: written,
      id: organisation,
      ...(unit !== undefined && { unit }),
    })),
    ...unknown.flatMap((name) => {
      const id = toSlug(name);
      return id === undefined ? [] : [{ name, id }];
    }),
  ];
}

function toParty(name: string, id: string, unit: string | undefined, cell: RowCell, context: Context) {
  const data = context.organisations.get(id);
  const side = data && sideOf(data.kind);
  const told = side === 'public' || side === 'civil' ? side : sides[cell.field];
  const role = told ?? (lexicon.publicWords.test(name) ? 'public' : 'civil');
  const near = data
    ? undefined
    : nearest(
        name,
        [...context.organisations.values()].map((each) => each.name),
      );
  const evidence = evidenceFrom(cell.passage, cell.text);
  const organisation: FoundOrganisation = {
    id,
    isKnown: data !== undefined,
    name,
    ...(near !== undefined && { nearest: near }),
    evidence,
  };
  const value = { organisation: id, role, ...(unit !== undefined && { units: [unit] }) };
  const proposal: Proposal = { path: '', value, evidence, confidence: data ? 'sure' : 'likely' };
  return { proposal, organisation };
}
