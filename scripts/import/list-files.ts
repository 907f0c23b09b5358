import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importWords as words } from '../../src/text/import-command-words.ts';

/** The files that were named, and those in the folders that were; links within folders are not followed. */
export function listFiles(paths: readonly string[]): { files: string[]; faults: string[] } {
  const files: string[] = [];
  const faults: string[] = [];
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) files.push(path);
      else {
        const inside = filesIn(path);
        if (inside.length === 0) faults.push(words.emptyFolder(path));
        files.push(...inside);
      }
    } catch (error) {
      faults.push(words.unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  }
  return { files: [...new Set(files)], faults };
}

/** In an order that no machine decides. Hidden files and those of office programs at work are left. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^[.~]/.test(name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}
