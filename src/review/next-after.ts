import type { Answer } from './answer-draft.ts';
import type { Review } from './review-items.ts';

/** Where to go on after an answer: the next value to confirm, or the one that was just put back. */
export function nextAfter(answer: Answer, before: Review, after: Review): string | undefined {
  const open = toConfirm(after);
  if (answer.kind === 'restore') return open.find((path) => !toConfirm(before).includes(path)) ?? open[0];
  if (answer.kind === 'add') return nextOf(before.missing, answer.path, after.missing) ?? open[0];
  const list = toConfirm(before);
  // What was confirmed before is corrected out of turn.
  return list.includes(answer.path) ? (nextOf(list, answer.path, open) ?? open[0]) : answer.path;
}

const toConfirm = ({ items }: Review): string[] =>
  items.filter(({ isConfirmed }) => !isConfirmed).map(({ path }) => path);

/** What has moved up to the place of the one that is gone. */
const nextOf = (before: readonly string[], path: string, after: readonly string[]): string | undefined =>
  after[before.indexOf(path)];
