import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from './run-measured.ts';
import { writeArchive } from './write-archive.ts';

/** Publish archives of several sizes as a municipality does, with the search index, and show what each takes. */
export function benchWhole(root: string, sizes: readonly number[]): void {
  const rows = sizes.map((size) => {
    const folderOf = (name: string): string => join(root, '.cache/bench', `${name}-${size}`);
    const [content, out] = [folderOf('archive'), folderOf('whole')];
    writeArchive(content, size, Math.ceil(size / 5));
    rmSync(out, { recursive: true, force: true });
    const { cpuSeconds, peakMiB } = runMeasured(
      { label: `Whole, ${size}`, cwd: root, hasSearch: true },
      'scripts/build.ts',
      ...['--preview', '--today', '2026-11-21', '--content', content, '--out', out],
    );
    return { agreements: size, 'CPU s': Math.round(cpuSeconds), 'peak MiB': Math.round(peakMiB) };
  });
  console.table(rows);
}
