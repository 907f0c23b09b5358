import type { Change } from '../../domain/compare.ts';
import { compareWords as words } from '../../text/compare.ts';

/** How a figure moved, in the terms that suit what it counts. */
export function changeText(change: Change | undefined): string | undefined {
  if (change?.state !== 'by') return undefined;
  const { unit, step, share } = change;
  if (unit === 'share') return words.points(step);
  if (unit === 'months') return words.months(step);
  if (unit === 'count') return words.count(step);
  return words.percent(share);
}

/** Why two figures are not held against each other. */
export function changeSentence(change: Change | undefined): string | undefined {
  if (change?.state === 'unlikeUnits') return words.unlikeUnits;
  return change?.state === 'range' ? words.range : undefined;
}
