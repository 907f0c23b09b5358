import type { BuildJob } from './build-job.ts';

/** The index of the finished pages. Benchmarks may leave it out, since what they compare with has none. */
export async function addSearch({ checked, site, today }: BuildJob): Promise<void> {
  if (process.env['ARCHIVE_SEARCH'] === 'off') return;
  // Loaded late: some of what it needs reads the environment, which is not set before.
  const [{ readSplitter }, { writeSearchIndex }] = await Promise.all([
    import('../../src/integrations/search-index/read-splitter.ts'),
    import('../../src/integrations/search-index/write-search-index.ts'),
  ]);
  await writeSearchIndex(site, checked.archive, today, readSplitter(checked.compounds));
}
