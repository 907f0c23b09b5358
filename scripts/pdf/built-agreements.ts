import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, urls } from '../../src/text/urls.ts';

/** The ids of the agreements in a built site. */
export function builtAgreements(site: string): string[] {
  const folder = join(site, dirname(dirname(fileOf(urls.agreement('0')))));
  // Lists by choice lie in the same folder, one level further down.
  return readdirSync(folder).filter((id) => existsSync(join(site, fileOf(urls.agreement(id)))));
}
