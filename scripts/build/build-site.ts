import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../../src/gate/check-content.ts';
import { withPublication } from '../../src/gate/with-publication.ts';
import { handOverGate } from '../../src/site/checked.ts';
import { addSearch } from './add-search.ts';
import type { BuildJob, BuildStep } from './build-job.ts';
import { renderPages } from './render-pages.ts';
import { stampPages } from './stamp-pages.ts';
import { openWorkFolder } from './work-folder.ts';
import { writeFormats } from './write-formats.ts';
import { writeHeaders } from './write-headers.ts';
import { writeMarker } from './write-marker.ts';
import { writeProfiles } from './write-profiles.ts';

export interface BuildSettings {
  content: string;
  out: string;
  /** The day to count from; the day in Sweden where none is given. */
  today: string | undefined;
  isPreview: boolean;
  onPage: (count: number) => void;
}

/** Every page, with its pictures, styles and scripts. */
export const pageSteps: readonly BuildStep[] = [renderPages, stampPages];

/** The same, and every file beside the pages: what the comparison fetches, and the open data. */
export const dataSteps: readonly BuildStep[] = [...pageSteps, writeProfiles, writeFormats];

/** In order; each finds what those before it have made. The proof comes with the audit, which reads every byte. */
const allSteps: readonly BuildStep[] = [...dataSteps, addSearch, writeHeaders, writeMarker];

/** Make a checked archive a site in a folder of its own and hand it to `publish`. What stands published is not touched here. */
export async function buildSite<Result>(
  checked: Checked,
  settings: BuildSettings,
  publish: (job: BuildJob) => Result,
  steps = allSteps,
): Promise<Result> {
  const { content, out, isPreview, onPage } = settings;
  const work = openWorkFolder();
  let count = 0;
  try {
    const job: BuildJob = {
      ...(await handOver(checked, settings)),
      content,
      out,
      isPreview,
      site: join(work, 'site'),
      cache: join(work, 'cache'),
      onPage: () => onPage(++count),
    };
    for (const step of steps) await step(job);
    return publish(job);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Tell the pages which archive and what day it is. They take the very bytes that were judged, never the files anew. */
async function handOver(
  judged: Checked,
  { content, today }: BuildSettings,
): Promise<Pick<BuildJob, 'checked' | 'today'>> {
  Object.assign(process.env, {
    ARCHIVE_CONTENT: content,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  });
  // What a shell may say by these names would take the place of what Astro says of the build.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']) delete process.env[name];
  if (today) process.env['ARCHIVE_TODAY'] = today;
  // Loaded late: the environment is read once, when the module is.
  const { settings } = await import('../../src/site/settings.ts');
  const checked = withPublication(judged, settings.today);
  handOverGate(() => checked);
  return { checked, today: settings.today };
}
