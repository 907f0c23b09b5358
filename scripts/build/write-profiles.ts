import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toProfileFiles } from '../../src/outputs/to-profile-files.ts';
import { urls } from '../../src/text/urls.ts';
import type { BuildJob } from './build-job.ts';

/** Write what the comparison fetches: thousands of files that need nothing of Astro's. */
export function writeProfiles({ site, checked, today }: BuildJob): void {
  mkdirSync(join(site, dirname(urls.compareProfiles('0'))), { recursive: true });
  for (const [file, json] of toProfileFiles(checked.archive, today))
    writeFileSync(join(site, urls.compareProfiles(String(file))), json);
}
