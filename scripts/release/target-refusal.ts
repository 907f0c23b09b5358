import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { readManifest } from '../../src/history/read-manifest.ts';
import { fileOf, urls } from '../../src/text/urls.ts';
import { listFolder } from './read-folder.ts';
import { storeOf } from './release-store.ts';
import { hasMarker, marker } from './site-marker.ts';

export type Refusal =
  | { reason: 'protected' | 'content' | 'not-a-folder' | 'foreign' }
  | { reason: 'foreign-link'; target: string }
  | { reason: 'foreign-files'; files: string[] };

/** Why a site must not be published to a folder, or undefined where it may. Everything there would be replaced. */
export function refusalOf(out: string, content: string): Refusal | undefined {
  const real = realPath(out);
  const realContent = existsSync(content) ? realpathSync(content) : realPath(content);
  const guarded = [process.cwd(), homedir(), parse(out).root];
  if (guarded.some((folder) => isWithin(realPath(folder), real)) || isInStore(real))
    return { reason: 'protected' };
  if (isWithin(real, realContent) || isWithin(realContent, real)) return { reason: 'content' };
  const entry = lstatSync(out, { throwIfNoEntry: false });
  if (!entry) return undefined;
  if (entry.isSymbolicLink()) return refusalOfLink(out) ?? foreignFiles(out);
  if (!entry.isDirectory()) return { reason: 'not-a-folder' };
  if (readdirSync(out).length > 0 && !hasMarker(out)) return { reason: 'foreign' };
  return foreignFiles(out);
}

/** A link is ours when it leads into our store; a link that somebody made leads to a folder of theirs. */
function refusalOfLink(out: string): Refusal | undefined {
  const target = resolve(dirname(out), readlinkSync(out));
  const isOurs = dirname(realPath(target)) === realPath(storeOf(out));
  return isOurs ? undefined : { reason: 'foreign-link', target };
}

/** What somebody has put among the files of the site, by the list of what was published. A site without a list cannot tell. */
function foreignFiles(out: string): Refusal | undefined {
  const file = join(out, manifestFile);
  const manifest = existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : undefined;
  if (!manifest) return undefined;
  const files = listFolder(out).filter(
    (path) =>
      !Object.hasOwn(manifest.files, path) &&
      path !== manifestFile &&
      path !== marker &&
      !litter.has(basename(path)),
  );
  return files.length > 0 ? { reason: 'foreign-files', files } : undefined;
}

const manifestFile = fileOf(urls.manifest);

/** What a desktop leaves in every folder that is looked into. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The release folders themselves are not for publishing to. */
const isInStore = (path: string): boolean => path.split(sep).some((name) => /^\..+\.releases$/.test(name));

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.replace(/[\\/]$/, '') + sep);

/** Where a path leads when links above it are followed, whether or not it exists itself. */
function realPath(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  return join(existsSync(parent) ? realpathSync(parent) : realPath(parent), basename(path));
}
