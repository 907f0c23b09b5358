import { renameSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/gate/check-content.ts';
import { urls } from '../../src/text/urls.ts';
import { buildSite, dataSteps, pageSteps } from '../build/build-site.ts';

// What the peer does and no more: read, check and write the pages; with --data also every file beside them.
const { values } = parseArgs({
  options: { content: { type: 'string' }, out: { type: 'string' }, data: { type: 'boolean' } },
});
const { content = 'content', out = 'dist' } = values;
const today = '2026-11-21';
const settings = { content, out, today, isPreview: true, onPage: () => undefined };
await buildSite(
  checkContent(content, urls.image, today),
  settings,
  ({ site }) => renameSync(site, out),
  values.data ? dataSteps : pageSteps,
);
// Astro may leave a watcher or a worker behind; the work is done either way.
process.exit(0);
