import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toApacheHeaders } from '../../src/outputs/to-apache-headers.ts';
import { toHeadersFile } from '../../src/outputs/to-headers-file.ts';
import { fileOf, urls } from '../../src/text/urls.ts';
import type { BuildJob } from './build-job.ts';

/** The headers as files that web hosts read from the site itself: without them a host would send none. */
export function writeHeaders({ site }: BuildJob): void {
  const names = readdirSync(site, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  // Written later than this, since it holds the digest of every file.
  const proof = `${dirname(fileOf(urls.manifest))}/`;
  writeFileSync(join(site, '_headers'), toHeadersFile([...new Set([...names, proof])].sort()));
  writeFileSync(join(site, '.htaccess'), toApacheHeaders());
}
