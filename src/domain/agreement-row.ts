import type { Held } from './agreement.ts';
import type { AgreementNode } from './archive.ts';
import type { MoneyBasis } from './money-block.ts';
import { status, type StatusState } from './status.ts';

/** An agreement as a flat row of a list: what it is sorted and filtered by, small enough to send to a browser. */
export interface AgreementRow {
  id: string;
  title: string;
  held: Held;
  municipality: string | undefined;
  municipalityName: string | undefined;
  /** Every party, public and civil. */
  parties: readonly string[];
  themes: readonly string[];
  targetGroups: readonly string[];
  /** Every calendar year the period touches; empty where no period is stated. */
  years: readonly string[];
  state: StatusState;
  /** The first day it may have started. */
  start: string | undefined;
  /** The public side's sum for the whole period, in öre; never set together with the sum per year. */
  periodOre: number | undefined;
  yearOre: number | undefined;
}

/** The row of an agreement as it stands on a day. */
export function toRow(node: AgreementNode, today: string): AgreementRow {
  const { data, municipality, span } = node;
  return {
    id: node.id,
    title: data.title,
    held: data.held,
    municipality: municipality?.id,
    municipalityName: municipality?.data.name,
    parties: node.parties.map(({ organisation }) => organisation.id),
    themes: node.themes.map(({ term }) => term.id),
    targetGroups: node.targetGroups.map(({ term }) => term.id),
    years: yearsOf(node),
    state: status(node.statusFacts, today).state,
    start: span.start?.earliest,
    periodOre: oreBy(node, 'period'),
    yearOre: oreBy(node, 'year'),
  };
}

const oreBy = ({ publicMoney }: AgreementNode, basis: MoneyBasis): number | undefined =>
  publicMoney?.basis === basis ? publicMoney.ore : undefined;

function yearsOf({ span: { start, end } }: AgreementNode): string[] {
  const [first, last] = [start ?? end, end ?? start];
  if (!first || !last) return [];
  const years = [];
  for (let year = yearOf(first.earliest); year <= yearOf(last.latest); year++) years.push(String(year));
  return years;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
