import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toLogText } from '../../src/history/read-log.ts';
import { toManifest } from '../../src/history/to-manifest.ts';
import { verifyWords } from '../../src/text/verify-words.ts';
import { fileOf, urls } from '../../src/text/urls.ts';
import { marker } from '../release/site-marker.ts';
import type { BuildJob } from './build-job.ts';

/**
 * The log of publications and the digests of every file, for who wants to see that nothing has been changed since.
 * It comes last, with the SHA-256 of all that stands before it, and answers with the files it has written.
 */
export function writeProof(
  { checked: { log, difference }, site, isPreview }: BuildJob,
  digests: ReadonlyMap<string, string>,
): string[] {
  const texts = new Map([[fileOf(urls.log), toLogText(log.lines)]]);
  if (isPreview && difference) texts.set(fileOf(urls.previewNote), verifyWords.previewNote);
  const files = new Map(digests);
  for (const [path, text] of texts) files.set(path, hash('sha256', text));
  // The marker says whose the folder is on this machine: no part of the site, and copies may lack it.
  files.delete(marker);
  const pageOf = (id: string): string => fileOf(urls.agreement(id));
  texts.set(fileOf(urls.manifest), toManifest({ files, log, pageOf }));
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return [...texts.keys()];
}
