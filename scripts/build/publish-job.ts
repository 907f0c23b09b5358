import type { Lock } from '../release/lock.ts';
import { publishRelease } from '../release/publish-release.ts';
import { auditSite } from './audit-site.ts';
import type { BuildJob } from './build-job.ts';
import { prepareLog } from './publication-log.ts';

/** Audit a finished site, let it stand, and write down that it does. Answers how many pages it has. */
export function publishJob(job: BuildJob, lock: Lock): number {
  const { hash, pages } = auditSite(job);
  const settleLog = job.isPreview ? undefined : prepareLog(job.content, job.out, job.checked.log);
  try {
    publishRelease(job.site, job.out, hash, lock);
  } finally {
    settleLog?.();
  }
  return pages;
}
