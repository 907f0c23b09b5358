import { owners, ownersOf, type AgreementColumns } from './agreement-columns.ts';
import type { AgreementRecord } from './agreement-row.ts';
import { fromCoded, fromLists, fromSparse, type Lists } from './column.ts';
import { monthsBetween, precisionOf, toInterval, type Interval } from './interval.ts';
import type { Money } from './money.ts';
import { fromNameColumns, type NameKind, type Names } from './name-list.ts';
import { restoreId } from './relative-id.ts';

/** The agreements that were written as columns, and the names they point at. */
export function readAgreementColumns(columns: AgreementColumns): {
  records: AgreementRecord[];
  names: Names;
} {
  const names = fromNameColumns(columns.names);
  const listed = (column: Lists, kind: NameKind): (readonly string[])[] =>
    fromLists(column).map((places) => places.flatMap((place) => names[kind][place]?.id ?? []));
  const [units, themes] = [listed(columns.units, 'units'), listed(columns.themes, 'themes')];
  const publicParties = listed(columns.publicParties, 'organisations').map((parties, at) =>
    columns.publicParties[at] === owners ? ownersOf(units[at] ?? []) : parties,
  );
  const civilParties = listed(columns.civilParties, 'organisations');
  const targetGroups = listed(columns.targetGroups, 'targetGroups');
  const [held, referrals] = [fromCoded(columns.held), fromCoded(columns.referrals)];
  const [followUps, succeeded] = [fromCoded(columns.followUps), fromSparse(columns.succeeded)];
  const municipalities = fromSparse(columns.municipalities);
  const [spanAt, moneyAt] = [spans(columns), sums(columns)];
  const nameOf = new Map(names.organisations.map(({ id, name }) => [id, name]));

  const records = columns.titles.map((title, at): AgreementRecord => {
    const place = municipalities.get(at);
    const elsewhere = typeof place === 'number' ? names.organisations[place]?.id : undefined;
    const municipality = place === undefined ? publicParties[at]?.[0] : elsewhere;
    return {
      id: restoreId(columns.ids[at] ?? '', title),
      title,
      held: held[at] as AgreementRecord['held'],
      municipality,
      municipalityName: municipality === undefined ? undefined : nameOf.get(municipality),
      publicParties: publicParties[at] ?? [],
      civilParties: civilParties[at] ?? [],
      units: units[at] ?? [],
      themes: themes[at] ?? [],
      targetGroups: targetGroups[at] ?? [],
      referrals: (referrals[at] ?? '').split(' ').filter(Boolean) as AgreementRecord['referrals'][number][],
      followUp: (followUps[at] || undefined) as AgreementRecord['followUp'],
      span: spanAt(at),
      succeeded: succeeded.has(at),
      ...moneyAt(at),
    };
  });
  return { records, names };
}

function spans(columns: AgreementColumns): (at: number) => AgreementRecord['span'] {
  const [starts, ends] = [fromCoded(columns.starts), fromCoded(columns.ends)];
  const [stated, asAgreed] = [fromSparse(columns.months), fromSparse(columns.asAgreed)];
  return (at) => {
    const [start, end, length] = [readInterval(starts[at]), readInterval(ends[at]), stated.get(at)];
    const derived = start && end && { ...monthsBetween(start, end), basis: 'derived' as const };
    return {
      start,
      end,
      months: length === undefined ? derived : { months: length, exact: true, basis: 'stated' },
      orAsAgreed: asAgreed.has(at),
    };
  };
}

function sums(
  columns: AgreementColumns,
): (at: number) => Pick<AgreementRecord, 'money' | 'unknownMoney' | 'netOre'> {
  const [money, net] = [fromCoded(columns.money), fromSparse(columns.net)];
  return (at) => {
    const [kind = '', basis = '', currency = ''] = (money[at] ?? '').split(' ');
    const [kronor, netKronor] = [columns.kronor[at], net.get(at)];
    const isKnown = typeof kronor === 'number';
    return {
      money: isKnown ? ({ ore: Math.round(kronor * 100), currency, basis, kind } as Money) : undefined,
      unknownMoney: isKnown ? undefined : ((kind || undefined) as AgreementRecord['unknownMoney']),
      netOre: netKronor === undefined ? undefined : Math.round(netKronor * 100),
    };
  };
}

function readInterval(written = ''): Interval | undefined {
  const [date = '', earliest, latest, basis] = written.split(' ');
  if (date === '') return undefined;
  if (earliest === undefined || latest === undefined) return toInterval(date);
  return { date, precision: precisionOf(date), earliest, latest, basis: basis as Interval['basis'] };
}
