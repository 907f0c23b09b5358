import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkMapping,
  explainTableFault,
  tableFaults,
  type TableFault,
} from '../../src/importer/table/check-mapping.ts';
import { importTable } from '../../src/importer/table/import-table.ts';
import { proposeMapping, type TableMapping } from '../../src/importer/table/propose-mapping.ts';
import { readTable } from '../../src/importer/table/read-table.ts';
import type { SourceTable } from '../../src/importer/table/source-table.ts';
import { importWords as words } from '../../src/text/import-command-words.ts';
import type { ArchiveContext } from './archive-context.ts';
import type { FileOutcome } from './import-file.ts';
import { placeImported, type Folders } from './place-imported.ts';
import { writeWorkFile } from './work-folder.ts';

interface TableFile {
  file: string;
  bytes: Uint8Array;
  sha256: string;
}

/** Read a table of agreements. Its columns are proposed the first time and used only when somebody has said that they are right. */
export async function importTableFile(
  { file, bytes, sha256 }: TableFile,
  archive: ArchiveContext,
  folders: Folders,
  isConfirmed: boolean,
): Promise<FileOutcome[]> {
  const table = await readTable(bytes);
  const broken = tableFaults(table);
  if (broken.length > 0) return faultsOf(file, broken);
  const name = columnFile(table);
  const kept = readColumns(join(folders.work, name));
  const { mapping, faults } = checkMapping(kept ? kept.mapping : proposeMapping(table), table);
  if (!mapping) return faultsOf(kept ? join(folders.work, name) : file, faults);
  if (!kept?.isConfirmed && !(kept && isConfirmed)) return [propose(file, name, mapping, folders)];
  writeWorkFile(folders.work, name, columnText(mapping, true));
  const { agreements, leftOut } = importTable(table, mapping, archive.context, archive.addresses);
  const from = {
    file,
    sha256,
    format: /\.xlsx$/i.test(file) ? ('xlsx' as const) : ('csv' as const),
    used: new Set<string>(),
    isSummary: true,
  };
  return [
    ...agreements.map((each) => ({ file, ...placeImported(each, from, archive, folders) })),
    ...(leftOut.length > 0 ? [{ file, notice: words.rowsLeftOut(leftOut.map((row) => row + 1)) }] : []),
  ];
}

const faultsOf = (file: string, faults: readonly TableFault[]): FileOutcome[] =>
  faults.map((fault) => {
    const { what, fix } = explainTableFault(fault);
    return { file, fault: words.failed(file, what, fix) };
  });

/** Tables with the same columns share a file. */
const columnFile = ({ heading }: SourceTable): string =>
  `kolumner-${createHash('sha256').update(heading.join('\n')).digest('hex').slice(0, 12)}.json`;

const columnText = (mapping: TableMapping, isConfirmed: boolean): string =>
  `${JSON.stringify({ ...mapping, isConfirmed }, null, 2)}\n`;

function propose(file: string, name: string, mapping: TableMapping, { work }: Folders): FileOutcome {
  const path = writeWorkFile(work, name, columnText(mapping, false));
  return { file, notice: words.columns(file, path, mapping.columns) };
}

/** What was proposed before, and whether somebody has confirmed it. A file that is no JSON is told as no mapping. */
function readColumns(path: string): { mapping: unknown; isConfirmed: boolean } | undefined {
  try {
    const mapping: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isConfirmed =
      typeof mapping === 'object' &&
      mapping !== null &&
      'isConfirmed' in mapping &&
      mapping.isConfirmed === true;
    return { mapping, isConfirmed };
  } catch (error) {
    if (error instanceof SyntaxError) return { mapping: undefined, isConfirmed: false };
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
