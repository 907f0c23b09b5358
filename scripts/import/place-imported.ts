import { basename, parse } from 'node:path';
import { findDuplicates } from '../../src/importer/draft/find-duplicates.ts';
import { toDraft, type Origin } from '../../src/importer/draft/to-draft.ts';
import { toReport, type ImportReport } from '../../src/importer/draft/to-report.ts';
import { maskText } from '../../src/importer/find/mask-personal-data.ts';
import { knownWords, type Imported } from '../../src/importer/import-document.ts';
import type { SourceFormat, WorkRecord } from '../../src/importer/work-record.ts';
import { importWords as words } from '../../src/text/import-command-words.ts';
import type { ArchiveContext } from './archive-context.ts';
import { freeId, placeDraft, type Placed } from './place-draft.ts';
import { readRecords, writeWorkFile } from './work-folder.ts';

export interface Folders {
  content: string;
  work: string;
}

/** Where an agreement was read. */
export interface ReadFrom extends Origin {
  file: string;
  format: SourceFormat;
  /** Ids that other rows of the same file have got. */
  used: Set<string>;
}

/** Put the draft of an agreement in the content folder and what it was made from in the work folder. */
export function placeImported(
  imported: Imported,
  from: ReadFrom,
  archive: ArchiveContext,
  folders: Folders,
): { report: ImportReport; placed?: Placed } | { fault: string } {
  const { file, format, sha256, used } = from;
  const id = freeId(proposedId(imported, file, archive), sha256, folders.content, takenIds(archive), used);
  used.add(id);
  const records = readRecords(folders.work);
  const duplicates = findDuplicates(imported, { id, sha256 }, archive.agreements, records);
  const report = toReport(imported, { file, format, id }, duplicates);
  if (imported.isOverview) return { report };
  // Once more over the whole file: what stands side by side there may tell more than it did in the document.
  const known = knownWords(imported, archive.context, archive.addresses);
  const draft = maskText(toDraft(imported, from), known);
  if (Buffer.byteLength(draft) > mostBytes) return { fault: words.tooLong(file) };
  const placed = placeDraft(draft, id, folders);
  const source = { name: basename(file), sha256, format };
  const confirmed = records.find((record) => record.id === id)?.confirmed;
  const record = { ...toRecord(id, source, imported), ...(confirmed && { confirmed }) };
  writeWorkFile(folders.work, `${id}.json`, `${JSON.stringify(record, null, 1)}\n`);
  return { report, placed };
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
/** What the gate reads of a text; a longer one would stop every build. */
const mostBytes = 1_000_000;

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
