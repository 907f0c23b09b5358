import type { AgreementNode, Archive, Total } from '../domain/archive.ts';
import { totalMoney } from '../domain/total-money.ts';
import { formatDay } from '../text/format-date.ts';
import { formatMoney } from '../text/format-money.ts';
import { frontPage } from '../text/front-page.ts';
import { totalLabels } from '../text/money-totals.ts';

/** A key figure with what it is and what it rests on. */
export interface KeyFigure {
  label: string;
  value: string;
  basis: string;
  isGross: boolean;
}

/** So many sums can be read at a glance. */
const most = 4;

/** The sums of each municipality, or of all of them where they are too many; never two kinds in one figure. */
export function moneyFigures({ municipalities, agreements }: Archive): KeyFigure[] {
  const each = municipalities.flatMap(({ data, totals }) =>
    totals.map((total) => toFigure(total, (label) => frontPage.totalOf(data.name, label))),
  );
  return each.length <= most
    ? each
    : totalMoney(agreements).map((total) => toFigure(total, (label) => label));
}

function toFigure({ money, agreements }: Total, name: (label: string) => string): KeyFigure {
  const isGross = money.kind === 'publicCost';
  return {
    label: name(totalLabels[money.kind][money.basis]),
    value: formatMoney(money),
    basis: [frontPage.totalFrom(agreements.length), timeOf(agreements), isGross && frontPage.gross]
      .filter(Boolean)
      .join(', '),
    isGross,
  };
}

/** The years the agreements cover, or the time they are described at where no period is stated. */
function timeOf(agreements: readonly AgreementNode[]): string | undefined {
  const spans = agreements.map(({ span }) => span);
  if (spans.every(({ start, end }) => start && end)) {
    const [from, to] = [
      Math.min(...spans.map(({ start }) => Number(start?.earliest.slice(0, 4)))),
      Math.max(...spans.map(({ end }) => Number(end?.latest.slice(0, 4)))),
    ];
    return from === to ? String(from) : `${from}–${to}`;
  }
  const [first, ...rest] = agreements.map(({ data }) => data.asOf);
  const isCommon = typeof first === 'string' && rest.every((asOf) => asOf === first);
  return isCommon ? frontPage.asOf(formatDay(first)) : undefined;
}
