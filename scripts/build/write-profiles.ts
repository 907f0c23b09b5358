import { toProfileFiles } from '../../src/outputs/to-profile-files.ts';
import { urls } from '../../src/text/urls.ts';
import type { BuildJob } from './build-job.ts';
import { siteWriter } from './site-writer.ts';

/** Write what the comparison fetches: thousands of files that need nothing of Astro's. */
export function writeProfiles({ site, checked, today }: BuildJob): void {
  const write = siteWriter(site);
  for (const [file, json] of toProfileFiles(checked.archive, today))
    write(urls.compareProfiles(String(file)), json);
}
