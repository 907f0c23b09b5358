import type { AgreementNode } from './archive.ts';
import { addDays } from './calendar.ts';
import { monthlyOre } from './derived-money.ts';
import { isAlike } from './money.ts';
import type { MoneyBasis, MoneyBlock } from './money-block.ts';

/** What changed from one agreement to the one that followed it, as figures and facts. */
export interface ChainStep {
  before: AgreementNode;
  after: AgreementNode;
  /** Only where both sums are of one kind on one basis. */
  total: (Moved & { basis: MoneyBasis }) | undefined;
  perMonth: Moved | undefined;
  months: { from: number; to: number } | undefined;
  /** The days between, where there are some; both ends included. */
  gap: { from: string; to: string } | undefined;
  gapMonths: number | undefined;
  /** What is told of texts. Undefined unless both are held in full: a summary leaves out what it likes. */
  texts: TextChange | undefined;
}

export interface TextChange {
  unusedFunds: { before: UnusedFundsRule | undefined; after: UnusedFundsRule | undefined };
  repayment: { added: RepaymentCause[]; dropped: RepaymentCause[] };
  /** Clause topics that only one of the two brings up. */
  topics: { onlyBefore: string[]; onlyAfter: string[] };
}

export interface Moved {
  from: number;
  to: number;
  share: number;
}

type UnusedFundsRule = NonNullable<MoneyBlock['unusedFunds']>['rule'];
type RepaymentCause = NonNullable<MoneyBlock['repayment']>['causes'][number];

/** Hold an agreement against the one before it. */
export function chainStep(before: AgreementNode, after: AgreementNode): ChainStep {
  const [earlier, later] = [before.publicMoney, after.publicMoney];
  const moved = earlier && later && isAlike(earlier, later) ? move(earlier.ore, later.ore) : undefined;
  const [first, second] = [before.span.months, after.span.months];
  return {
    before,
    after,
    total: earlier && moved && { ...moved, basis: earlier.basis },
    perMonth: move(monthlyOre(before), monthlyOre(after)),
    months: first?.exact && second?.exact ? { from: first.months, to: second.months } : undefined,
    gap: gapBetween(before, after),
    gapMonths: after.predecessors.find(({ agreement }) => agreement === before)?.gapMonths,
    texts:
      before.data.held === 'fullText' && after.data.held === 'fullText'
        ? textChange(before, after)
        : undefined,
  };
}

function move(from: number | undefined, to: number | undefined): Moved | undefined {
  return !from || to === undefined ? undefined : { from, to, share: to / from - 1 };
}

/** From the day after the one ends to the day before the other begins, when both are as sure as their documents. */
function gapBetween(before: AgreementNode, after: AgreementNode): ChainStep['gap'] {
  const [end, start] = [before.span.end, after.span.start];
  if (!end || !start) return undefined;
  const [from, to] = [addDays(end.latest, 1), addDays(start.earliest, -1)];
  return from <= to ? { from, to } : undefined;
}

function textChange(before: AgreementNode, after: AgreementNode): TextChange {
  const causes = (node: AgreementNode): RepaymentCause[] => node.data.money?.repayment?.causes ?? [];
  const topics = (node: AgreementNode): string[] => [...new Set(node.body.clauses.map(({ topic }) => topic))];
  return {
    unusedFunds: {
      before: before.data.money?.unusedFunds?.rule,
      after: after.data.money?.unusedFunds?.rule,
    },
    repayment: {
      added: without(causes(after), causes(before)),
      dropped: without(causes(before), causes(after)),
    },
    topics: {
      onlyBefore: without(topics(before), topics(after)),
      onlyAfter: without(topics(after), topics(before)),
    },
  };
}

const without = <Item>(some: readonly Item[], others: readonly Item[]): Item[] =>
  some.filter((item) => !others.includes(item));
