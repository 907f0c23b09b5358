import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diff, type Change } from '../../src/importer/draft/word-diff.ts';
import { writeNewFile } from '../new/write-new-file.ts';
import { writeWorkFile } from './work-folder.ts';

/** What became of a draft: written, there already, or put beside a file that somebody has worked on. */
export type Placed =
  | { outcome: 'written' | 'unchanged'; path: string }
  | { outcome: 'beside'; path: string; fresh: string; changes: Change[] };

/** The first free id for an agreement; one that was imported before keeps its own. `used` are those of other rows. */
export function freeId(
  proposed: string,
  sha256: string,
  content: string,
  taken: ReadonlySet<string>,
  used: ReadonlySet<string>,
): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? proposed : `${proposed}-${count}`;
    if (used.has(id)) continue;
    const held = readIfThere(draftPath(content, id));
    if (held === undefined ? !taken.has(id) : held.includes(sha256)) return id;
  }
}

/** Write a draft where there is none. What stands there is never touched. */
export function placeDraft(
  draft: string,
  id: string,
  { content, work }: { content: string; work: string },
): Placed {
  const path = draftPath(content, id);
  if (writeNewFile(path, draft)) return { outcome: 'written', path };
  const held = readFileSync(path, 'utf8');
  if (held === draft) return { outcome: 'unchanged', path };
  const fresh = writeWorkFile(work, `${id}.mdx.ny`, draft);
  return { outcome: 'beside', path, fresh, changes: diff(held.split('\n'), draft.split('\n')) };
}

const draftPath = (content: string, id: string): string => join(content, 'agreements', `${id}.mdx`);

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
