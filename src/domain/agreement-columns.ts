import type { AgreementRecord } from './agreement-row.ts';
import { toCoded, toLists, toSparse, type Coded, type Lists, type Sparse } from './column.ts';
import { toInterval, type Interval } from './interval.ts';
import { nameKinds, toNameColumns, type NameColumns, type NameKind, type Names } from './name-list.ts';
import { shortenId } from './relative-id.ts';

/** Many agreements as columns, with what repeats written once: a tenth of the size of the same as objects. */
export interface AgreementColumns {
  names: NameColumns;
  titles: readonly string[];
  /** Relative to the titles. */
  ids: readonly string[];
  held: Coded;
  /** `owners` where they are those whose units act. */
  publicParties: Lists;
  civilParties: Lists;
  /** Only where it is not the first public party; null where there is none. */
  municipalities: Sparse<number | null>;
  units: Lists;
  themes: Lists;
  targetGroups: Lists;
  referrals: Coded;
  followUps: Coded;
  /** Points in time as `date`, or whole where more than the date is known. */
  starts: Coded;
  ends: Coded;
  /** Lengths that are stated; others follow from start and end. */
  months: Sparse<number>;
  asAgreed: Sparse<1>;
  succeeded: Sparse<1>;
  /** What a sum is, as `kind basis currency`, or why there is none. */
  money: Coded;
  kronor: readonly (number | null)[];
  net: Sparse<number>;
}

/** Agreements as columns. Everything they point at must be among the names. */
export function toAgreementColumns(records: readonly AgreementRecord[], names: Names): AgreementColumns {
  const places = Object.fromEntries(
    nameKinds.map((kind) => [kind, new Map(names[kind].map(({ id }, place) => [id, place]))]),
  ) as Record<NameKind, Map<string, number>>;
  const placeOf = (kind: NameKind, id: string): number => {
    const place = places[kind].get(id);
    if (place === undefined) throw new Error(`There is no name for ${id} among the ${kind}.`);
    return place;
  };
  const listed = (kind: NameKind, idsOf: (record: AgreementRecord) => readonly string[]): Lists =>
    toLists(records.map((record) => idsOf(record).map((id) => placeOf(kind, id))));
  const coded = (valueOf: (record: AgreementRecord) => string | undefined): Coded =>
    toCoded(records.map((record) => valueOf(record) ?? ''));
  const sparse = <Value>(valueOf: (record: AgreementRecord) => Value | undefined): Sparse<Value> =>
    toSparse(records.map(valueOf));
  return {
    names: toNameColumns(names),
    titles: records.map(({ title }) => title),
    ids: records.map(({ id, title }) => shortenId(id, title)),
    held: coded(({ held }) => held),
    publicParties: listed('organisations', ({ publicParties }) => publicParties).map((cell, at) =>
      isOwners(records[at]) ? owners : cell,
    ),
    civilParties: listed('organisations', ({ civilParties }) => civilParties),
    municipalities: sparse(({ municipality, publicParties: [first] }) => {
      if (municipality === first) return undefined;
      return municipality === undefined ? null : placeOf('organisations', municipality);
    }),
    units: listed('units', ({ units }) => units),
    themes: listed('themes', ({ themes }) => themes),
    targetGroups: listed('targetGroups', ({ targetGroups }) => targetGroups),
    referrals: coded(({ referrals }) => referrals.join(' ')),
    followUps: coded(({ followUp }) => followUp),
    starts: coded(({ span: { start } }) => start && writeInterval(start)),
    ends: coded(({ span: { end } }) => end && writeInterval(end)),
    months: sparse(({ span: { months } }) => (months?.basis === 'stated' ? months.months : undefined)),
    asAgreed: sparse(({ span }) => (span.orAsAgreed ? 1 : undefined)),
    succeeded: sparse(({ succeeded }) => (succeeded ? 1 : undefined)),
    money: coded(({ money, unknownMoney }) =>
      money ? `${money.kind} ${money.basis} ${money.currency}` : unknownMoney,
    ),
    kronor: records.map(({ money }) => (money ? money.ore / 100 : null)),
    net: sparse(({ netOre }) => (netOre === undefined ? undefined : netOre / 100)),
  };
}

/** In place of the public parties, where they are the owners of the units. */
export const owners = -1;

const isOwners = (record: AgreementRecord | undefined): boolean =>
  record !== undefined &&
  record.units.length > 0 &&
  ownersOf(record.units).join() === record.publicParties.join();

/** The organisations that units belong to, each once. */
export const ownersOf = (units: readonly string[]): string[] => [
  ...new Set(units.map((id) => id.split('/')[0] ?? '')),
];

/** A stated date is all there is to know; a worked-out one also has the days it may be. */
function writeInterval({ date, earliest, latest, basis }: Interval): string {
  const plain = toInterval(date);
  const isPlain = plain.earliest === earliest && plain.latest === latest && plain.basis === basis;
  return isPlain ? date : [date, earliest, latest, basis].join(' ');
}
