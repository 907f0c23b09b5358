import { restoreId, shortenId } from './relative-id.ts';

/** What agreements point at by name. Units have the id `organisation/unit`. */
export const nameKinds = ['organisations', 'units', 'themes', 'targetGroups'] as const;
export type NameKind = (typeof nameKinds)[number];

export interface Name {
  id: string;
  name: string;
}

/** The names of each kind in the order of words, so that a name's place is also its rank. */
export type Names = Readonly<Record<NameKind, readonly Name[]>>;

/** Names as columns; ids relative to the names, owners of units as places among the organisations. */
export type NameColumns = Readonly<Record<NameKind, { names: readonly string[]; ids: readonly string[] }>>;

export function toNameColumns(names: Names): NameColumns {
  const owners = new Map(names.organisations.map(({ id }, place) => [id, place]));
  const shorten = ({ id, name }: Name): string => {
    const [own, owner] = id.split('/').reverse();
    const short = shortenId(own ?? '', name);
    return owner === undefined ? short : `${owners.get(owner)}/${short}`;
  };
  return byKind((kind) => ({ names: names[kind].map(({ name }) => name), ids: names[kind].map(shorten) }));
}

export function fromNameColumns(columns: NameColumns): Names {
  const namesOf = (kind: NameKind, restore: (short: string, name: string) => string): Name[] =>
    columns[kind].names.map((name, place) => ({ id: restore(columns[kind].ids[place] ?? '', name), name }));
  const organisations = namesOf('organisations', restoreId);
  const restoreUnit = (short: string, name: string): string => {
    const [owner, own = ''] = short.split('/');
    return `${organisations[Number(owner)]?.id}/${restoreId(own, name)}`;
  };
  return byKind((kind) =>
    kind === 'organisations' ? organisations : namesOf(kind, kind === 'units' ? restoreUnit : restoreId),
  );
}

const byKind = <Value>(valueOf: (kind: NameKind) => Value): Record<NameKind, Value> =>
  Object.fromEntries(nameKinds.map((kind) => [kind, valueOf(kind)])) as Record<NameKind, Value>;
