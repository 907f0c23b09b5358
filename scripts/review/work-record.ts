import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Confirmed, WorkRecord } from '../../src/importer/work-record.ts';
import { reviewWords as words } from '../../src/text/review-words.ts';
import { writeWorkFile } from '../import/work-folder.ts';
import type { DraftPlace } from './open-draft.ts';
import { Refusal } from './refusal.ts';

/** What the importer kept of a draft; nothing for a draft that was made otherwise. */
export function readRecord({ work, id }: Pick<DraftPlace, 'work' | 'id'>): WorkRecord | undefined {
  const path = join(work, `${id}.json`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === undefined) throw error;
    throw new Refusal(words.noAccess(path, code));
  }
  const record = parsed(text);
  if (!record) throw new Refusal(words.brokenRecord(path));
  return record;
}

export const writeConfirmed = (
  { work, id }: Pick<DraftPlace, 'work' | 'id'>,
  record: WorkRecord,
  confirmed: Confirmed[],
): void => {
  writeWorkFile(work, `${id}.json`, `${JSON.stringify({ ...record, confirmed }, null, 1)}\n`);
};

function parsed(text: string): WorkRecord | undefined {
  try {
    const read = JSON.parse(text) as Partial<WorkRecord> | null;
    const isWhole = [
      read?.blocks,
      read?.remarks,
      read?.proposals,
      read?.organisations,
      read?.confirmed ?? [],
    ];
    return read?.version === 1 && isWhole.every(Array.isArray) ? (read as WorkRecord) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
