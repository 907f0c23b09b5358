import { publishWords } from '../../src/text/publish-words.ts';
import type { Lock } from '../release/lock.ts';
import { pruneReleases } from '../release/prune-releases.ts';
import { publishRelease, type Published } from '../release/publish-release.ts';
import { auditSite } from './audit-site.ts';
import type { BuildJob } from './build-job.ts';
import { prepareLog } from './publication-log.ts';

/** Audit a finished site, let it stand, and write down that it does. Answers how many pages it has. */
export function publishJob(job: BuildJob, lock: Lock): number {
  const { hash, pages } = auditSite(job);
  const settleLog = job.isPreview ? undefined : prepareLog(job.content, job.out, job.checked.log);
  let published: Published;
  try {
    published = publishRelease(job.site, job.out, hash, lock);
  } finally {
    settleLog?.();
  }
  prune(job.out, published);
  return pages;
}

/** The new site stands by now: what cannot be cleared away is told, and left for the next build. */
function prune(out: string, { release, before }: Published): void {
  try {
    pruneReleases(out, release, before);
  } catch (error) {
    console.warn(publishWords.unpruned((error as Error).message));
  }
}
