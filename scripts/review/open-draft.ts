import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../src/domain/nearest.ts';
import { slug } from '../../src/domain/slug.ts';
import type { WorkRecord } from '../../src/importer/work-record.ts';
import { readDraft, type Fields } from '../../src/review/draft-file.ts';
import { isDraft } from '../../src/review/review-items.ts';
import { reviewWords as words } from '../../src/text/review-words.ts';
import { Refusal } from './refusal.ts';
import { readRecord } from './work-record.ts';

/** Which draft, and where its files lie. */
export interface DraftPlace {
  id: string;
  content: string;
  work: string;
}

/** A draft as it stands now. */
export interface OpenDraft {
  file: string;
  text: string;
  data: Fields;
  record: WorkRecord | undefined;
}

/** Where an agreement lies in the content folder, as the gate names it. */
export const pathOf = ({ id }: DraftPlace): string => `agreements/${id}.mdx`;

/** Read a draft and what the importer kept of it. What is no draft is refused, in words. */
export function openDraft(place: DraftPlace): OpenDraft {
  const file = join(place.content, pathOf(place));
  const text = readAgreement(file, place);
  const data = readDraft(text);
  if (!data) throw new Refusal(words.unreadable(file));
  if (!isDraft(data)) throw new Refusal(words.notADraft(place.id));
  return { file, text, data, record: readRecord(place) };
}

function readAgreement(file: string, { id, content }: DraftPlace): string {
  const ids = idsIn(content);
  if (!ids) throw new Refusal(words.noContent(content));
  // A name that is no id could lead out of the folder, as a link could.
  if (!slug.safeParse(id).success || !ids.includes(id)) {
    throw new Refusal(words.noDraft(id, content, nearest(id, ids)));
  }
  try {
    if (!lstatSync(file).isFile()) throw new Refusal(words.noDraft(id, content, undefined));
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof Refusal || code === undefined) throw error;
    throw new Refusal(words.noAccess(file, code));
  }
}

function idsIn(content: string): string[] | undefined {
  try {
    return readdirSync(join(content, 'agreements')).flatMap((name) =>
      name.endsWith('.mdx') ? [name.slice(0, -'.mdx'.length)] : [],
    );
  } catch {
    return undefined;
  }
}
