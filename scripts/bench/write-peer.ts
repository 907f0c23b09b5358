import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { peerFiles } from './peer-files.ts';

/** Write a plain Astro project with @astrojs/mdx for the very files of an archive: the same frontmatter, the same MDX. */
export function writePeer(folder: string, archive: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(peerFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync(join(archive, 'organisations'), join(folder, 'content/organisations'), { recursive: true });
  const agreements = join(folder, 'content/agreements');
  mkdirSync(agreements, { recursive: true });
  for (const name of readdirSync(join(archive, 'agreements'))) {
    writeFileSync(
      join(agreements, name),
      quoteDates(readFileSync(join(archive, 'agreements', name), 'utf8')),
    );
  }
}

/** Astro's own frontmatter reader would turn a bare date into a point in time. */
const quoteDates = (text: string): string => text.replace(/: (\d{4}-\d{2}-\d{2})$/gm, ": '$1'");
