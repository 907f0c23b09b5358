import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Cause, Problem } from '../domain/problem.ts';
import { judgeFile, type ContentKind } from './judge-file.ts';
import { vocabularies } from '../domain/vocabulary.ts';

/** A file of the content folder. `path` is relative to the folder, with `/` between names. */
export interface ContentFile {
  path: string;
  id: string;
  kind: ContentKind;
  bytes: Uint8Array;
  /** What is wrong with its name. It is read all the same, so that its other faults are told in the same run. */
  nameFault?: Cause;
  /** It could not be read, which has been told. It still has a name that others may point at. */
  isUnread?: true;
}

export type ReadFile = (path: string) => Uint8Array;

/** The log grows for as long as the archive lives. */
const limits: Record<'text' | 'image' | 'log', number> = {
  text: 1_000_000,
  image: 20_000_000,
  log: 200_000_000,
};

/** Read a content folder. Links are never followed; what is not published is said. The only place of the gate that reads files. */
export function readContentFiles(
  dir: string,
  read: ReadFile = readFileSync,
): { files: ContentFile[]; problems: Problem[] } {
  if (!isFolder(dir)) return { files: [], problems: [problem('', { code: 'content-missing' })] };
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const entry of walk(dir, '', problems)) readEntry(entry);
  problems.push(...missingFiles(files));
  return { files, problems };

  function readEntry({ path, entry }: FolderEntry): void {
    if (entry.isSymbolicLink()) return report(path, { code: 'file-symlink' });
    const { kind, id, cause } = judgeFile(path);
    if (!kind || id === undefined) {
      if (cause) report(path, cause);
      return;
    }
    if (!entry.isFile()) return report(path, { code: 'file-unreadable', reason: 'special file' });
    const bytes = tryRead(
      join(dir, path),
      kind === 'image' || kind === 'log' ? limits[kind] : limits.text,
      read,
    );
    const file = { path, id, kind, ...(cause && { nameFault: cause }) };
    if ('code' in bytes) {
      report(path, bytes);
      files.push({ ...file, bytes: new Uint8Array(), isUnread: true });
    } else files.push({ ...file, bytes: bytes.bytes });
  }

  function report(path: string, cause: Cause): void {
    problems.push(problem(path, cause));
  }
}

interface FolderEntry {
  path: string;
  entry: Dirent;
}

/** Every entry that is not a folder, in an order that no machine decides. */
function* walk(dir: string, folder: string, problems: Problem[]): Generator<FolderEntry> {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(dir, folder), { withFileTypes: true });
  } catch (error) {
    problems.push(problem(folder, { code: 'file-unreadable', reason: reasonOf(error) }));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(dir, path, problems);
    else yield { path, entry };
  }
}

function tryRead(path: string, limit: number, read: ReadFile): { bytes: Uint8Array } | Cause {
  try {
    const { size } = statSync(path);
    return size > limit ? { code: 'file-too-large', bytes: size, limit } : { bytes: read(path) };
  } catch (error) {
    return { code: 'file-unreadable', reason: reasonOf(error) };
  }
}

/** The files without which there is no archive. */
function missingFiles(files: readonly ContentFile[]): Problem[] {
  if (!files.some(({ kind }) => kind === 'agreement')) {
    return [problem('agreements', { code: 'content-empty' })];
  }
  const present = new Set(files.map(({ kind, id }) => `${kind} ${id}`));
  const wanted: [string, string][] = [
    ['site site', 'site.yaml'],
    ...vocabularies.map((name): [string, string] => [`vocabulary ${name}`, `vocabulary/${name}.yaml`]),
  ];
  return wanted
    .filter(([key]) => !present.has(key))
    .map(([, path]) => problem(path, { code: 'file-missing', name: path }));
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const problem = (file: string, cause: Cause): Problem => ({
  ...cause,
  file,
  severity: cause.code === 'file-ignored' ? 'warning' : 'error',
});

/** The system's short name for what went wrong, such as EACCES. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
