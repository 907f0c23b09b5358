import { toDraft } from '../../src/importer/draft/to-draft.ts';
import { importDocument } from '../../src/importer/import-document.ts';
import type { WorkRecord } from '../../src/importer/work-record.ts';
import { answerDraft, type Answer } from '../../src/review/answer-draft.ts';
import { readDraft, type Fields } from '../../src/review/draft-file.ts';
import { reviewOf, type Review } from '../../src/review/review-items.ts';
import { allDocuments } from '../importer/documents/all-documents.ts';
import { testContext } from '../importer/test-context.ts';

/** A draft that answers are given to, and what is kept of it. */
export interface Reviewed {
  text: string;
  record: WorkRecord;
}

/** One of our own documents as the importer leaves it. */
export function importedDraft(name: string): Reviewed {
  const blocks = allDocuments.find((each) => each.name === name)?.blocks ?? [];
  const imported = importDocument({ format: 'txt', blocks, remarks: [] }, testContext);
  const source = { name: 'avtal.txt', sha256: 'a'.repeat(64), format: 'txt' as const };
  const { remarks, proposals, organisations, leftOut } = imported;
  const record: WorkRecord = {
    version: 1,
    id: 'avtal',
    source,
    blocks: imported.blocks,
    remarks,
    proposals,
    organisations,
    leftOut,
  };
  return { text: toDraft(imported, { sha256: source.sha256 }), record };
}

/** The draft after some answers, each of which has to be taken. */
export const answered = (start: Reviewed, ...answers: Answer[]): Reviewed =>
  answers.reduce(({ text, record }, answer) => {
    const after = answerDraft(text, record, answer);
    if (!after) throw new Error(`Not taken: ${JSON.stringify(answer)}`);
    return { text: after.text, record: { ...record, confirmed: after.confirmed } };
  }, start);

export const dataOf = ({ text }: Reviewed): Fields => readDraft(text) ?? {};
export const reviewed = (draft: Reviewed): Review => reviewOf(dataOf(draft), draft.record);
export const openPaths = (draft: Reviewed): string[] =>
  reviewed(draft)
    .items.filter(({ isConfirmed }) => !isConfirmed)
    .map(({ path }) => path);
