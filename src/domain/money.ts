import { oreOf } from './ore-of.ts';
import type { Figure, FigureKind, MoneyBasis } from './money-block.ts';

/** A sum that knows what it is: only like adds to like. */
export interface Money<Basis extends MoneyBasis = MoneyBasis, Kind extends FigureKind = FigureKind> {
  ore: number;
  currency: string;
  basis: Basis;
  kind: Kind;
}

/** Thrown when code tries to add sums that do not mean the same: a defect in the program, never in the content. */
export class UnlikeMoney extends Error {
  constructor(a: Money, b: Money) {
    super(
      `Cannot add ${a.kind} per ${a.basis} in ${a.currency} to ${b.kind} per ${b.basis} in ${b.currency}.`,
    );
    this.name = 'UnlikeMoney';
  }
}

/** The sum of two sums of one kind; another basis or kind does not compile, and throws where types are wide. */
export function addMoney<Basis extends MoneyBasis, Kind extends FigureKind>(
  a: Money<Basis, Kind>,
  b: Money<NoInfer<Basis>, NoInfer<Kind>>,
): Money<Basis, Kind> {
  if (!isAlike(a, b)) throw new UnlikeMoney(a, b);
  return { ...a, ore: a.ore + b.ore };
}

export const isAlike = (a: Money, b: Money): boolean =>
  a.basis === b.basis && a.kind === b.kind && a.currency === b.currency;

/** A figure as money, or undefined where no number is stated. */
export function moneyOf(kind: FigureKind, figure: Figure | undefined, currency = 'SEK'): Money | undefined {
  const ore = figure && oreOf(figure.amount);
  return figure && ore !== undefined ? { ore, currency, basis: figure.basis, kind } : undefined;
}

/** Sums kept apart by what they are, in the order they first appear. */
export function groupMoney<Item>(
  items: readonly Item[],
  moneyFor: (item: Item) => Money | undefined,
): { money: Money; items: Item[] }[] {
  const groups = new Map<string, { money: Money; items: Item[] }>();
  for (const item of items) {
    const money = moneyFor(item);
    if (!money) continue;
    const key = `${money.kind}/${money.basis}/${money.currency}`;
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { money, items: [item] });
      continue;
    }
    group.money = addMoney(group.money, money);
    group.items.push(item);
  }
  return [...groups.values()];
}
