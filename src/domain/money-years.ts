import type { AgreementNode, OrganisationNode } from './archive.ts';
import { civilParties, type MoneyPanel } from './money-overview.ts';
import { largestThreeYears, spreadTogether } from './spread-years.ts';

/** Money by calendar year: budgets laid out over their months, or yearly sums whose year is stated. */
export interface YearlyMoney {
  /** What the years are made of: our arithmetic, or the document's own words. */
  basis: 'derived' | 'stated';
  years: ReadonlyMap<number, number>;
  placed: readonly AgreementNode[];
  leftOut: readonly AgreementNode[];
  municipalities: readonly { municipality: OrganisationNode; years: ReadonlyMap<number, number> }[];
}

/** The money of one panel by calendar year. A yearly sum is placed only where the document names the year. */
export function yearlyMoney({ total, municipalities }: MoneyPanel): YearlyMoney {
  const isPeriod = total.money.basis === 'period';
  const place = isPeriod ? spreadTogether : placeStated;
  const { years, spread, leftOut } = place(total.agreements);
  return {
    basis: isPeriod ? 'derived' : 'stated',
    years,
    placed: spread,
    leftOut,
    municipalities: municipalities
      .map(({ key, agreements }) => ({ municipality: key, years: place(agreements).years }))
      .filter((entry) => entry.years.size > 0),
  };
}

const placeStated: typeof spreadTogether = (agreements) => {
  const years = new Map<number, number>();
  const [spread, leftOut]: [AgreementNode[], AgreementNode[]] = [[], []];
  for (const node of agreements) {
    const { publicMoney: money, data } = node;
    const year = money && data.money?.[money.kind]?.year;
    if (!money || year === undefined) {
      leftOut.push(node);
      continue;
    }
    spread.push(node);
    years.set(year, (years.get(year) ?? 0) + money.ore);
  }
  return { years: new Map([...years].sort(([a], [b]) => a - b)), spread, leftOut };
};

/** The most public money a civil party has within three calendar years in a row. */
export interface PartyYears {
  party: OrganisationNode;
  from: number;
  to: number;
  ore: number;
  /** Budgets with a known length; one shared with another party counts whole. */
  agreements: readonly AgreementNode[];
  shared: boolean;
}

/** Each party's largest three years, largest first; a party whose sums cannot be laid over years is not among them. */
export const partyYears = ({ total, parties }: MoneyPanel): PartyYears[] =>
  total.money.basis === 'year'
    ? []
    : parties
        .flatMap(({ key, agreements }) => {
          const { years, spread } = spreadTogether(agreements);
          const largest = largestThreeYears(years);
          const shared = spread.some((node) => civilParties(node).length > 1);
          return largest ? [{ party: key, ...largest, agreements: spread, shared }] : [];
        })
        .sort((a, b) => b.ore - a.ore);
