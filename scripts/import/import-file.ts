import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, parse } from 'node:path';
import { findDuplicates } from '../../src/importer/draft/find-duplicates.ts';
import { toDraft } from '../../src/importer/draft/to-draft.ts';
import { toReport, type ImportReport } from '../../src/importer/draft/to-report.ts';
import { maskText } from '../../src/importer/find/mask-personal-data.ts';
import { importDocument, knownWords, type Imported } from '../../src/importer/import-document.ts';
import { readDocument } from '../../src/importer/read/read-document.ts';
import { explainUnreadable } from '../../src/importer/read/explain-reading.ts';
import { UnreadableDocument } from '../../src/importer/read/unreadable-document.ts';
import type { WorkRecord } from '../../src/importer/work-record.ts';
import { importWords as words } from '../../src/text/import-command-words.ts';
import type { ArchiveContext } from './archive-context.ts';
import { freeId, placeDraft, type Placed } from './place-draft.ts';
import { readRecords, writeWorkFile } from './work-folder.ts';

/** What importing one file came to. */
export type FileOutcome = { file: string } & ({ report: ImportReport; placed?: Placed } | { fault: string });

interface Folders {
  content: string;
  work: string;
}

/** Read one document, put its draft in the content folder and what it was made from in the work folder. */
export async function importFile(
  file: string,
  archive: ArchiveContext,
  folders: Folders,
): Promise<FileOutcome> {
  try {
    const bytes = readFileSync(file);
    const document = await readDocument({ name: basename(file), bytes });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const imported = importDocument(document, archive.context, archive.addresses);
    const id = freeId(proposedId(imported, file, archive), sha256, folders.content, takenIds(archive));
    const records = readRecords(folders.work);
    const duplicates = findDuplicates(imported, { id, sha256 }, archive.agreements, records);
    const report = toReport(imported, { file, format: document.format, id }, duplicates);
    if (imported.isOverview) return { file, report };
    // Once more over the whole file: what stands side by side there may tell more than it did in the document.
    const known = knownWords(document, archive.context, archive.addresses);
    const placed = placeDraft(maskText(toDraft(imported, { sha256 }), known), id, folders);
    const source = { name: basename(file), sha256, format: document.format };
    const confirmed = records.find((record) => record.id === id)?.confirmed;
    const record = { ...toRecord(id, source, imported), ...(confirmed && { confirmed }) };
    writeWorkFile(folders.work, `${id}.json`, `${JSON.stringify(record, null, 1)}\n`);
    return { file, report, placed };
  } catch (error) {
    return { file, fault: faultOf(file, error) };
  }
}

function faultOf(file: string, error: unknown): string {
  if (error instanceof UnreadableDocument) {
    const { what, fix } = explainUnreadable(error);
    return words.failed(file, what, fix);
  }
  const { code, path = file, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return path === file && syscall !== 'rename' ? words.unreadable(file, code) : words.unwritten(path, code);
}

/** By what it is called, and else by the file's name. */
function proposedId({ proposals }: Imported, file: string, { context }: ArchiveContext): string {
  const title = proposals.find(({ path }) => path === 'title')?.value;
  const id =
    (typeof title === 'string' ? context.toSlug(title) : undefined) ??
    context.toSlug(parse(file).name) ??
    'avtal';
  return id.length <= mostLetters ? id : id.slice(0, mostLetters).replace(/-[^-]*$/, '');
}

const mostLetters = 60;

const takenIds = ({ agreements }: ArchiveContext): ReadonlySet<string> =>
  new Set(agreements.flatMap(({ id, data }) => [id, ...(data.aliases ?? [])]));

const toRecord = (id: string, source: WorkRecord['source'], imported: Imported): WorkRecord => ({
  version: 1,
  id,
  source,
  blocks: imported.blocks,
  remarks: imported.remarks,
  proposals: imported.proposals,
  organisations: imported.organisations,
  leftOut: imported.leftOut,
});
