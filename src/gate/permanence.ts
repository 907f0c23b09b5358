import type { Problem } from '../domain/problem.ts';
import { readPageKey, type PageKind } from '../domain/withdrawn.ts';
import { readLog, type Log } from '../history/read-log.ts';
import type { ContentFile } from './content-files.ts';
import { lastingPages } from './lasting-pages.ts';
import type { ContentReading } from './read-content.ts';
import { sha256 } from './sha256.ts';
import { judgeWithdrawals } from './withdrawals.ts';

/** The archive's log of publications as it lies in the content folder; an empty one before the first publication. */
export function readContentLog(files: readonly ContentFile[]): Log {
  const file = files.find(({ kind }) => kind === 'log');
  return readLog(file ? new TextDecoder().decode(file.bytes) : '', sha256);
}

/**
 * Judge that the log holds together and that every page that was ever published still answers. What is wrong with a
 * withdrawal is added to its file's own faults.
 */
export function judgePermanence(
  content: ContentReading,
  { faults, state: { everPublished } }: Log,
): Problem[] {
  const pages = lastingPages(content);
  const withdrawn = judgeWithdrawals(content.withdrawn, { pages, everPublished });
  const aliases = new Set(content.agreements.flatMap(({ data }) => data?.aliases ?? []));
  // A withdrawal that cannot be read is told of by its own faults.
  const unread = new Set(content.withdrawn.flatMap(({ data, file }) => (data ? [] : file.id)));
  const vanished = [...everPublished].flatMap((key): Problem[] => {
    const { kind, id } = readPageKey(key);
    const isMoved = kind === 'agreement' && aliases.has(id);
    if (pages.has(key) || withdrawn.has(key) || isMoved) return [];
    if (unread.has(id.replace('/', '-')) || !isReadable(kind, content)) return [];
    const isDraft = kind === 'agreement' && content.known.drafts.has(id);
    return [{ code: 'page-vanished', kind, id, isDraft, severity: 'error', file: fileOf[kind](id) }];
  });
  const broken = faults.map(({ fault, line }): Problem => ({
    code: 'log-line',
    fault,
    number: line,
    severity: 'error',
    file: 'log.jsonl',
    line,
    column: 1,
  }));
  return [...broken, ...vanished];
}

/** Pages that are told of in a file with other faults are not said to be gone. */
function isReadable(kind: PageKind, { organisations, vocabularies }: ContentReading): boolean {
  const isRead = (name: string): boolean => vocabularies.some(({ file, data }) => file.id === name && data);
  if (kind === 'unit') return organisations.every(({ data }) => data);
  if (kind === 'theme') return isRead('themes');
  return kind !== 'clauseTopic' || isRead('clause-topics');
}

/** Where a page that is gone had its facts. */
const fileOf: Record<PageKind, (id: string) => string> = {
  agreement: (id) => `agreements/${id}.mdx`,
  organisation: (id) => `organisations/${id}.yaml`,
  unit: (id) => `organisations/${id.replace(/\/.*/, '')}.yaml`,
  theme: () => 'vocabulary/themes.yaml',
  clauseTopic: () => 'vocabulary/clause-topics.yaml',
};
