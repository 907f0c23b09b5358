import { auditOutput } from '../../src/audit/audit-output.ts';
import type { OutputFile } from '../../src/audit/output-file.ts';
import type { AuditFault } from '../../src/domain/audit-fault.ts';
import { nameOfFiles, sha256 } from '../release/hash-files.ts';
import { listFolder, readFiles } from '../release/read-folder.ts';
import type { BuildJob } from './build-job.ts';
import { expectedOf } from './expected-of.ts';
import { writeProof } from './write-proof.ts';

/** The finished site is not as it must be. */
export class AuditFailed extends Error {
  readonly faults: readonly AuditFault[];

  constructor(faults: readonly AuditFault[]) {
    super(faults.map(({ code, file }) => `${code} ${file}`).join('\n'));
    this.name = 'AuditFailed';
    this.faults = faults;
  }
}

/**
 * Judge every byte of a finished site, and complete it with the proof of what was judged. Each file is read once: the
 * bytes that were judged are those the proof tells of, and those the release is named by.
 */
export function auditSite(job: BuildJob): { hash: string; pages: number } {
  const digests = new Map<string, string>();
  const faults = auditOutput(filesOf(job, digests), expectedOf(job));
  if (faults.length > 0) throw new AuditFailed(faults);
  const pages = [...digests.keys()].filter((path) => path.endsWith('.html')).length;
  return { hash: nameOfFiles(digests), pages };
}

/** Every file, with the digest of each kept. The proof is made when all others have been seen. */
function* filesOf(job: BuildJob, digests: Map<string, string>): Generator<OutputFile> {
  yield* kept(readFiles(job.site, listFolder(job.site)), digests);
  yield* kept(readFiles(job.site, writeProof(job, digests)), digests);
}

function* kept(files: Iterable<OutputFile>, digests: Map<string, string>): Generator<OutputFile> {
  for (const file of files) {
    digests.set(file.path, sha256(file.bytes));
    yield file;
  }
}
