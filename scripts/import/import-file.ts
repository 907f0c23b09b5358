import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportReport } from '../../src/importer/draft/to-report.ts';
import { importDocument } from '../../src/importer/import-document.ts';
import { explainUnreadable } from '../../src/importer/read/explain-reading.ts';
import { readDocument } from '../../src/importer/read/read-document.ts';
import { UnreadableDocument } from '../../src/importer/read/unreadable-document.ts';
import { importWords as words } from '../../src/text/import-command-words.ts';
import type { ArchiveContext } from './archive-context.ts';
import { importTableFile } from './import-table-file.ts';
import type { Placed } from './place-draft.ts';
import { placeImported, type Folders } from './place-imported.ts';

/** What importing one file, or one row of a table, came to. */
export type FileOutcome = { file: string } & (
  { report: ImportReport; placed?: Placed } | { fault: string } | { notice: string }
);

/** Read one file: a document is an agreement, a table has one on each row. */
export async function importFile(
  file: string,
  archive: ArchiveContext,
  folders: Folders,
  isConfirmed = false,
): Promise<FileOutcome[]> {
  try {
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (isTable.test(file))
      return await importTableFile({ file, bytes, sha256 }, archive, folders, isConfirmed);
    const document = await readDocument({ name: basename(file), bytes });
    const imported = importDocument(document, archive.context, archive.addresses);
    const from = { file, sha256, format: document.format, used: new Set<string>() };
    return [{ file, ...placeImported(imported, from, archive, folders) }];
  } catch (error) {
    return [{ file, fault: faultOf(file, error) }];
  }
}

const isTable = /\.(?:csv|tsv|xlsx)$/i;

function faultOf(file: string, error: unknown): string {
  if (error instanceof UnreadableDocument) {
    const { what, fix } = explainUnreadable(error);
    return words.failed(file, what, fix);
  }
  const { code, path = file, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return path === file && syscall !== 'rename' ? words.unreadable(file, code) : words.unwritten(path, code);
}
