import { oreOf } from '../domain/amount.ts';
import type { AgreementNode } from '../domain/archive.ts';
import { sumOfLines } from '../domain/derived-money.ts';
import type { Side } from '../domain/organisation.ts';
import { chartWords } from '../text/chart-words.ts';
import type { Bar, ChartSpec } from './chart-spec.ts';

/** The lines of a budget, largest first; undefined where there are not two amounts to compare. */
export function budgetChart(node: AgreementNode): ChartSpec | undefined {
  const { lines, total } = node.data.money ?? {};
  if (!lines) return undefined;
  const sum = sumOfLines(lines);
  const side = sideOfPayer(node);
  const bars = lines
    .flatMap(({ label, amount, deduction }): Bar[] => {
      const ore = oreOf(amount);
      if (ore === undefined) return [];
      const value = deduction ? -ore : ore;
      return [{ label, value, share: sum ? value / sum : undefined, side }];
    })
    .sort((a, b) => b.value - a.value);
  if (bars.length < 2) return undefined;
  const basis = total?.basis ?? 'period';
  return { title: chartWords.budgetTitle(basis), unit: 'ore', basis, bars, conclusion: conclude(bars) };
}

function conclude(bars: readonly Bar[]): string {
  const [first] = bars;
  if (!first) return '';
  const equal = bars.filter(({ value }) => value === first.value).length;
  return equal > 1
    ? chartWords.equallyLarge(equal, first.value)
    : chartWords.largest(first.label, first.value, first.share);
}

/** The side that pays the total; the public side, unless the agreement names a payer of another kind. */
function sideOfPayer({ data, parties }: AgreementNode): Side {
  const payer = data.money?.total?.payer?.organisation.id;
  return parties.find(({ organisation }) => organisation.id === payer)?.side ?? 'public';
}
