import { publishText } from '../../src/review/publish-text.ts';
import { doubtsLeft } from '../../src/review/draft-comments.ts';
import { reviewOf } from '../../src/review/review-items.ts';
import { fieldLabel } from '../../src/text/fields.ts';
import { reviewWords as words } from '../../src/text/review-words.ts';
import { replaceFile } from '../edit/replace-file.ts';
import { judgeDraft, toJudgement } from './judge-draft.ts';
import { openDraft, type DraftPlace } from './open-draft.ts';
import { Refusal } from './refusal.ts';

/** Publish a draft that has been reviewed: the answer says what to do next. What stands in its way is a refusal, and then nothing is changed. */
export function publishDraft(place: DraftPlace, today: string): string {
  const { id } = place;
  const { file, text, data, record } = openDraft(place);
  if (record) {
    const open = reviewOf(data, record).items.filter(({ isConfirmed }) => !isConfirmed);
    const lines = open.map(({ path }) => `  ${fieldLabel(path, 'agreement')}`);
    refuseFor(lines, words.unconfirmed(id, open.length), words.reviewFirst(id));
  } else {
    const doubts = doubtsLeft(text).map((line) => `  ${line}`);
    refuseFor(doubts, words.doubtsLeft(id, doubts.length), words.readDoubts);
  }
  const { problems, otherErrors } = judgeDraft(place, text, today);
  const faults = problems
    .filter(({ severity }) => severity === 'error')
    .map(toJudgement)
    .map(({ line, field, what, fix }) => words.faultLine(line, field, what, fix));
  refuseFor(faults, words.faults(id, faults.length));
  const published = publishText(text);
  if (published === undefined) throw new Refusal(words.draftLine(file));
  replaceFile(file, published);
  return [
    ...(record ? [] : [words.judgedByCheck]),
    words.published(file),
    ...(otherErrors > 0 ? [words.otherFaults(otherErrors)] : []),
  ].join('\n');
}

function refuseFor(lines: readonly string[], what: string, fix?: string): void {
  if (lines.length > 0) throw new Refusal([what, ...lines, ...(fix === undefined ? [] : [fix])].join('\n'));
}
