import { dirname } from 'node:path';
import { auditReport } from '../../src/text/audit-words.ts';
import { publicationWords } from '../../src/text/publication-words.ts';
import { publishWords } from '../../src/text/publish-words.ts';
import { freeAt, spaceNeeded } from '../release/disk-space.ts';
import { LockLost } from '../release/publish-release.ts';
import { AuditFailed } from './audit-site.ts';
import type { LogLine } from './build-log.ts';
import { LogConflict } from './publication-log.ts';
import { BuildErrors } from './render-pages.ts';

/** Why a build came to nothing, in words for who started it. Only a fault of ours shows where in the program it arose. */
export function explainFailure(error: unknown, out: string, content: string): string {
  if (error instanceof BuildErrors) return error.lines.map(lineText).join('\n');
  if (error instanceof AuditFailed) return auditReport(error.faults);
  if (error instanceof LockLost) return publishWords.lockLost(out);
  if (error instanceof LogConflict) return publicationWords.conflict[error.reason](content, out);
  const { name, code = '', path, message, stack } = error as NodeJS.ErrnoException;
  // By its name: what Astro renders has a copy of the class of its own.
  if (name === 'ChangedFile') return publishWords.changed(path ?? content);
  const folder = path === undefined ? out : dirname(path);
  if (/ENOSPC|EDQUOT|no space left on device|os error 28/i.test(`${code} ${message}`))
    return publishWords.full(folder, spaceNeeded(out, content), freeAt(folder));
  if (path !== undefined && ['EACCES', 'EROFS', 'EPERM'].includes(code))
    return publishWords.unwritable(folder, message);
  if (code === 'EBUSY') return publishWords.mounted(out);
  return stack ?? String(error);
}

const lineText = ({ label, level, message }: LogLine): string =>
  `[${level.toUpperCase()}] ${label ? `[${label}] ` : ''}${message}`;
