import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../../src/gate/check-content.ts';
import { marker, markerText, type SiteMarker } from '../release/site-marker.ts';
import type { BuildJob } from './build-job.ts';

/** Say in the site what it publishes, so that the next build sees what would vanish. */
export function writeMarker({ site, checked }: BuildJob): void {
  writeFileSync(join(site, marker), markerText(publishedBy(checked)));
}

export function publishedBy({ archive: { agreements, mentioned, withdrawn } }: Checked): SiteMarker {
  return {
    agreements: [...agreements, ...mentioned].map(({ id }) => id),
    withdrawn: withdrawn.filter(({ kind }) => kind === 'agreement').map(({ id }) => id),
  };
}
