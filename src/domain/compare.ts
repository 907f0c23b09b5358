import { compareGroups, type CompareGroup, type Profile, type ProfileRow, type Silence } from './profile.ts';

export interface ComparedRow {
  group: CompareGroup;
  key: string;
  label: string;
  /** One cell per agreement, in order; undefined where the agreement has no such row. */
  cells: readonly (ProfileRow | undefined)[];
  differs: boolean;
  /** Whether nobody can tell if it differs, since an agreement is not known well enough. */
  isUnsure: boolean;
  change: Change | undefined;
}

/** How a figure moved from the first agreement to the last, or why that cannot be said. */
export type Change =
  { state: 'by'; share: number; step: number; unit: string } | { state: 'unlikeUnits' } | { state: 'range' };

/** Lay agreements side by side, group by group, each row after the one it first followed. */
export function compare(profiles: readonly Profile[]): ComparedRow[] {
  return mergeRows(profiles)
    .map(({ first, cells }) => ({
      group: first.group,
      key: first.key,
      label: first.label,
      cells,
      ...verdictOf(cells, profiles, first.group),
      change: changeOf(cells),
    }))
    .sort((a, b) => compareGroups.indexOf(a.group) - compareGroups.indexOf(b.group));
}

/** Why an agreement says nothing in a row. */
export const silenceOf = (
  cell: ProfileRow | undefined,
  { absent }: Profile,
  group: CompareGroup,
): Silence | undefined => (cell ? cell.silence : (absent?.[group] ?? 'notStated'));

interface MergedRow {
  first: ProfileRow;
  cells: (ProfileRow | undefined)[];
}

function mergeRows(profiles: readonly Profile[]): MergedRow[] {
  const byId = new Map<string, MergedRow>();
  const order: MergedRow[] = [];
  profiles.forEach((profile, index) => {
    let before = -1;
    for (const row of profile.rows) {
      const id = `${row.group}/${row.key}`;
      let entry = byId.get(id);
      if (!entry) {
        entry = { first: row, cells: profiles.map(() => undefined) };
        byId.set(id, entry);
        order.splice(before + 1, 0, entry);
      }
      entry.cells[index] = row;
      before = order.indexOf(entry);
    }
  });
  return order;
}

/** What we have too little of to hold against anything. */
const unsure: ReadonlySet<Silence | undefined> = new Set(['summaryOnly', 'notDerivable'] as const);

function verdictOf(
  cells: MergedRow['cells'],
  profiles: readonly Profile[],
  group: CompareGroup,
): { differs: boolean; isUnsure: boolean } {
  const said = cells.map((cell, index) => {
    const profile = profiles[index];
    const silence = profile && silenceOf(cell, profile, group);
    return { words: [silence, ...(cell?.values ?? [])].join('\n'), isKnown: !unsure.has(silence) };
  });
  const known = said.filter(({ isKnown }) => isKnown);
  const differs = known.some(({ words }) => words !== known[0]?.words);
  return { differs, isUnsure: !differs && known.length > 0 && known.length < said.length };
}

function changeOf(cells: readonly (ProfileRow | undefined)[]): Change | undefined {
  if (cells.length < 2) return undefined;
  const measures = cells.map((cell) => cell?.measure);
  if (measures.some((measure) => measure === undefined)) return undefined;
  const [from, to] = [measures[0], measures.at(-1)];
  if (!from || !to) return undefined;
  if (measures.some((measure) => measure?.unit !== from.unit)) return { state: 'unlikeUnits' };
  if (from.low !== from.high || to.low !== to.high) return { state: 'range' };
  if (from.low === 0) return undefined;
  return { state: 'by', share: to.low / from.low - 1, step: to.low - from.low, unit: from.unit };
}
