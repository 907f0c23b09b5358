import { isSame } from '../editor/from-form.ts';
import type { FoundEvidence, Json } from '../importer/proposal.ts';
import type { Confirmed, WorkRecord } from '../importer/work-record.ts';
import { draftWords } from '../text/import-draft-words.ts';
import { clearValue } from './clear-value.ts';
import { withoutAbsence, withoutDoubts } from './draft-comments.ts';
import { changeDraft, readDraft, type Fields } from './draft-file.ts';
import { putValue } from './put-value.ts';
import { atFirstRow, reviewOf } from './review-items.ts';
import { fieldOf, shapeAt } from './shape-at.ts';
import { isFields, valueAt } from './value-at.ts';

/** What a person says of a value. */
export type Answer =
  | { kind: 'confirm'; path: string }
  | { kind: 'clear'; path: string }
  | { kind: 'correct'; path: string; value: Json }
  /** Another reading of the document, by its place among those there are. */
  | { kind: 'choose'; path: string; alternative: number }
  /** Something the draft does not say: `path` is the field's. */
  | { kind: 'add'; path: string; value: Json }
  /** What has been taken away, by the path it was proposed for. */
  | { kind: 'restore'; path: string };

export interface Answered {
  text: string;
  confirmed: Confirmed[];
}

/** The draft and what is confirmed in it after an answer; undefined for an answer about what is not there. */
export function answerDraft(
  text: string,
  record: WorkRecord | undefined,
  answer: Answer,
): Answered | undefined {
  const data = readDraft(text);
  if (!data) return undefined;
  const { items, removed, missing } = reviewOf(data, record);
  const before = record?.confirmed ?? [];
  if (answer.kind === 'add') {
    const field = missing.find((each) => each === answer.path);
    if (!field) return undefined;
    const path = freePlace(data, field);
    return confirming(withoutAbsence(text, field), putValue(data, path, answer.value), path, before);
  }
  if (answer.kind === 'restore') {
    const proposal = removed.find(({ path }) => path === answer.path);
    if (!proposal) return undefined;
    const path = freePlace(data, proposal.path);
    const restored = withEvidence(putValue(data, path, proposal.value), path, proposal.evidence);
    return { text: changeDraft(text, restored), confirmed: before };
  }
  const item = items.find(({ path }) => path === answer.path);
  if (!item) return undefined;
  const { path, value, proposal } = item;
  const read = withoutDoubts(text, proposal);
  const others = withoutOne(before, path, value);
  if (answer.kind === 'clear') return { text: changeDraft(read, clearValue(data, path)), confirmed: others };
  if (answer.kind === 'confirm') return confirming(read, data, path, others);
  if (answer.kind === 'correct') return confirming(read, corrected(data, path, answer.value), path, others);
  const chosen = proposal?.alternatives?.[answer.alternative];
  if (!chosen) return undefined;
  return confirming(
    read,
    withEvidence(corrected(data, path, chosen.value), path, chosen.evidence),
    path,
    others,
  );
}

function confirming(text: string, data: Fields, path: string, others: Confirmed[]): Answered {
  const value = valueAt(data, path);
  return {
    text: changeDraft(text, data),
    confirmed: value === undefined ? others : [...others, { field: fieldOf(path), value }],
  };
}

/** The source was given the title of the agreement, and is corrected with it. */
function corrected(data: Fields, path: string, value: Json): Fields {
  const isShared = path === 'title' && isSame(valueAt(data, sourceTitle), data['title']);
  return putValue(isShared ? putValue(data, sourceTitle, value) : data, path, value);
}

const sourceTitle = 'sources.0.title';

function withEvidence(data: Fields, path: string, { basis, section, quote }: FoundEvidence): Fields {
  const entries = isFields(data['evidence']) ? data['evidence'] : {};
  const entry = { basis, source: draftWords.sourceId, ...(section !== undefined && { section }), quote };
  return putValue(data, 'evidence', { ...entries, [path]: entry });
}

/** Where a value may be put: after the rows of its list, or in its own place. */
function freePlace(data: Fields, path: string): string {
  const field = atFirstRow(path.replace(/\.\d+$/, ''));
  if (shapeAt(field)?.kind !== 'list') return field;
  const rows = valueAt(data, field);
  return `${field}.${Array.isArray(rows) ? rows.length : 0}`;
}

function withoutOne(confirmed: readonly Confirmed[], path: string, value: Json): Confirmed[] {
  const at = confirmed.findIndex((each) => each.field === fieldOf(path) && isSame(each.value, value));
  return at < 0 ? [...confirmed] : confirmed.toSpliced(at, 1);
}
