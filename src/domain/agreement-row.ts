import type { Held } from './agreement.ts';
import type { AmountState } from './amount.ts';
import type { Money } from './money.ts';
import type { Referral } from './participants.ts';
import type { Span } from './resolve-when.ts';
import { status, type StatusState } from './status.ts';

/** What lists need to know of an agreement whatever the day is, flat and small enough to send to a browser. */
export interface AgreementRecord {
  id: string;
  title: string;
  held: Held;
  municipality: string | undefined;
  municipalityName: string | undefined;
  /** The parties by side; an organisation's units as `organisation/unit`. */
  publicParties: readonly string[];
  civilParties: readonly string[];
  units: readonly string[];
  themes: readonly string[];
  targetGroups: readonly string[];
  referrals: readonly Referral['path'][];
  /** Whether a follow-up has come in, or one is only promised. */
  followUp: 'received' | 'promised' | undefined;
  span: Omit<Span, 'wording'>;
  succeeded: boolean;
  /** The public side's sum: a budget for the period, or a cost. */
  money: Money | undefined;
  /** Why there is no sum. */
  unknownMoney: Exclude<AmountState, 'known' | 'zero'> | undefined;
  /** What is left of a sum when others bear a stated share of it. */
  netOre: number | undefined;
}

/** An agreement as a row of a list on a certain day: what it is sorted and filtered by. */
export interface AgreementRow extends AgreementRecord {
  /** Every party, public and civil. */
  parties: readonly string[];
  /** Every calendar year the period touches; empty where no period is stated. */
  years: readonly string[];
  state: StatusState;
  /** The first day it may have started, and the last day it may run. */
  start: string | undefined;
  end: string | undefined;
  /** The public side's sum for the whole period, in hundredths of a krona; never set together with the sum per year. */
  periodOre: number | undefined;
  yearOre: number | undefined;
  /** A period's budget spread evenly over its months: worked out, and only where the length is whole months. */
  monthOre: number | undefined;
}

/** The row of an agreement as it stands on a day. */
export function judgeRow(record: AgreementRecord, today: string): AgreementRow {
  const { span, held, succeeded, publicParties, civilParties } = record;
  const { start, end, orAsAgreed } = span;
  return {
    ...record,
    parties: [...publicParties, ...civilParties],
    years: yearsOf(span),
    state: status({ held, start, end, orAsAgreed, succeeded }, today).state,
    start: start?.earliest,
    end: end?.latest,
    ...sumsOf(record),
  };
}

/** Only kronor are sorted and filtered by size; another currency is shown, never measured against them. */
function sumsOf({
  money,
  span: { months },
}: AgreementRecord): Pick<AgreementRow, 'periodOre' | 'yearOre' | 'monthOre'> {
  const none = { periodOre: undefined, yearOre: undefined, monthOre: undefined };
  if (money?.currency !== 'SEK') return none;
  if (money.basis === 'year') return { ...none, yearOre: money.ore };
  const isSpread = money.kind === 'total' && months?.exact === true;
  return { ...none, periodOre: money.ore, monthOre: isSpread ? money.ore / months.months : undefined };
}

function yearsOf({ start, end }: AgreementRecord['span']): string[] {
  const [first, last] = [start ?? end, end ?? start];
  if (!first || !last) return [];
  const years = [];
  for (let year = yearOf(first.earliest); year <= yearOf(last.latest); year++) years.push(String(year));
  return years;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
