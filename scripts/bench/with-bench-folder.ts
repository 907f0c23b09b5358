import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Give a benchmark a new folder, and remove it when all is measured. Not before: for minutes after many files are gone,
 * some file systems take five times as long to make new ones.
 */
export function withBenchFolder<Result>(root: string, work: (folder: string) => Result): Result {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
