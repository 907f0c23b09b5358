import type { AgreementNode, Total } from './archive.ts';
import { categoryShares, sumOfLines } from './derived-money.ts';

/** The budget lines of several agreements by category, and the agreements whose lines cannot be summed. */
export interface CategoryTotals {
  categories: readonly { category: string; ore: number; share: number; agreements: number }[];
  ore: number;
  withLines: readonly AgreementNode[];
  without: readonly AgreementNode[];
}

/** Add up the categories of budgets of one kind; undefined where the sums are not budgets or none has lines. */
export function categoryTotals({ money, agreements }: Total): CategoryTotals | undefined {
  if (money.kind !== 'total') return undefined;
  const sums = new Map<string, { ore: number; agreements: number }>();
  const [withLines, without]: [AgreementNode[], AgreementNode[]] = [[], []];
  let ore = 0;
  for (const node of agreements) {
    const shares = categoryShares(node.data.money);
    (shares ? withLines : without).push(node);
    if (!shares) continue;
    ore += sumOfLines(node.data.money?.lines ?? []) ?? 0;
    for (const part of shares) {
      const sum = sums.get(part.category) ?? { ore: 0, agreements: 0 };
      sums.set(part.category, { ore: sum.ore + part.ore, agreements: sum.agreements + 1 });
    }
  }
  if (withLines.length === 0 || ore === 0) return undefined;
  const categories = [...sums]
    .map(([category, sum]) => ({ category, ...sum, share: sum.ore / ore }))
    .sort((a, b) => b.ore - a.ore);
  return { categories, ore, withLines, without };
}
