import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from '../../scripts/release/read-folder.ts';

const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface CloneChoices {
  /** Files and folders besides what a build needs. */
  more?: readonly string[];
  /** Whether the files of the content are created last name first. */
  isReversed?: boolean;
}

/** The project once more in another folder, with the same packages. */
export function cloneProject(
  from: string,
  to: string,
  { more = [], isReversed = false }: CloneChoices,
): void {
  mkdirSync(to, { recursive: true });
  for (const name of [...parts, ...more])
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
  const files = listFolder(join(from, 'content'));
  // One by one, since the order in which files were created is the order in which some disks list them.
  for (const path of isReversed ? files.toReversed() : files) {
    const file = join(to, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(join(from, 'content', path)));
  }
}
