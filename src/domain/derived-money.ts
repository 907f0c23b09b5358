import { oreOf } from './ore-of.ts';
import type { AgreementNode } from './archive.ts';
import type { BudgetLine, MoneyBlock } from './money-block.ts';
import type { Participants } from './participants.ts';

/** The period's budget spread evenly over its months, in hundredths; undefined where the length or the sum is not known. */
export function monthlyOre({ data, span }: AgreementNode): number | undefined {
  const total = data.money?.total;
  const ore = total && total.basis === 'period' ? oreOf(total.amount) : undefined;
  return ore === undefined || !span.months?.exact ? undefined : ore / span.months.months;
}

/** What the lines add up to, in hundredths; a deduction counts against. Undefined where a line has no number. */
export function sumOfLines(lines: readonly BudgetLine[]): number | undefined {
  let sum = 0;
  for (const line of lines) {
    const ore = oreOf(line.amount);
    if (ore === undefined) return undefined;
    sum += line.deduction ? -ore : ore;
  }
  return sum;
}

/** A category's part of the lines. */
export interface CategoryShare {
  category: string;
  ore: number;
  share: number;
}

/** The lines by category, largest first; undefined where the lines cannot be summed. */
export function categoryShares(money: MoneyBlock | undefined): CategoryShare[] | undefined {
  const lines = money?.lines;
  const sum = lines && sumOfLines(lines);
  if (!lines || !sum) return undefined;
  const byCategory = new Map<string, number>();
  for (const line of lines) {
    const ore = (oreOf(line.amount) ?? 0) * (line.deduction ? -1 : 1);
    byCategory.set(line.category.id, (byCategory.get(line.category.id) ?? 0) + ore);
  }
  return [...byCategory]
    .map(([category, ore]) => ({ category, ore, share: ore / sum }))
    .sort((a, b) => b.ore - a.ore || (a.category < b.category ? -1 : 1));
}

/** Cost per participant for one way of counting them. A range of people gives a range of kronor, turned round. */
export interface PerParticipant {
  participants: Participants;
  lowOre: number;
  highOre: number;
}

/** The public money per participant, once for every group that may be divided by; the reader chooses the denominator. */
export function perParticipant({ data, publicMoney }: AgreementNode): PerParticipant[] {
  if (!publicMoney) return [];
  return (data.participants ?? []).flatMap((participants) => {
    const low = participants.min ?? participants.max;
    const high = participants.max ?? participants.min;
    const sameTime = participants.per === undefined || participants.per === publicMoney.basis;
    const countsPeople = participants.kind !== 'context' && !participants.part && sameTime;
    if (!low || !high || !countsPeople) return [];
    return [{ participants, lowOre: publicMoney.ore / high, highOre: publicMoney.ore / low }];
  });
}

/** The part of the whole value that the stated public cost makes up. */
export function costOfValue(money: MoneyBlock | undefined): number | undefined {
  const [cost, value] = [money?.publicCost, money?.totalValue];
  if (!cost || !value || cost.basis !== value.basis) return undefined;
  const [costOre, valueOre] = [oreOf(cost.amount), oreOf(value.amount)];
  return costOre === undefined || !valueOre ? undefined : costOre / valueOre;
}

/** What remains of the public cost for its own payer when others bear a stated part; undefined where nobody else does. */
export function netPublicCost(money: MoneyBlock | undefined): number | undefined {
  const cost = money?.publicCost;
  const gross = cost && oreOf(cost.amount);
  const shares = (money?.financing ?? []).filter(
    ({ of, share, payer }) => of === 'publicCost' && share !== undefined && payer.unit !== cost?.payer?.unit,
  );
  if (gross === undefined || shares.length === 0) return undefined;
  return Math.round(shares.reduce((left, { share = 0 }) => left - gross * share, gross));
}
