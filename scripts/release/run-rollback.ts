import { existsSync } from 'node:fs';
import { publishWords } from '../../src/text/publish-words.ts';
import { takeLock } from './lock.ts';
import { recover } from './recover.ts';
import { storeOf } from './release-store.ts';
import { rollbackRelease, type Rollback } from './rollback-release.ts';
import { readMarker } from './site-marker.ts';

/** Go back one release and tell which. Answers whether another site stands now. */
export function runRollback(out: string): boolean {
  if (!existsSync(storeOf(out))) return tell(out, { done: false, reason: 'nothing-stands' });
  const lock = takeLock(out);
  if ('busy' in lock) {
    console.error(publishWords.busy(out, lock.busy));
    return false;
  }
  try {
    recover(out);
    return tell(out, rollbackRelease(out));
  } catch (error) {
    const { path, message, code } = error as NodeJS.ErrnoException;
    if (path === undefined || code === undefined) throw error;
    console.error(publishWords.unwritable(path, message));
    return false;
  } finally {
    lock.release();
  }
}

function tell(out: string, rollback: Rollback): boolean {
  const words = publishWords.rollback;
  if (rollback.done) {
    const { from, to } = rollback;
    console.log(words.done(out, from.name, to.name, readMarker(to.folder)?.agreements.length));
    return true;
  }
  console.error('to' in rollback ? words[rollback.reason](rollback.to.name) : words[rollback.reason](out));
  return false;
}
