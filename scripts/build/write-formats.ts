import { outputFiles } from '../../src/outputs/output-files.ts';
import type { BuildJob } from './build-job.ts';
import { siteWriter } from './site-writer.ts';

/** Every file beside the pages. They are no pages of Astro's: at 70 000 files its cost for each would be most of the build. */
export async function writeFormats({ site }: BuildJob): Promise<void> {
  // Loaded late: the day and the folder are read from the environment once.
  const { formatContext } = await import('../../src/site/format-context.ts');
  const context = formatContext();
  const write = siteWriter(site);
  for (const { url, render } of outputFiles(context.archive)) write(url, render(context));
}
