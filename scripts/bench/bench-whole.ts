import { join } from 'node:path';
import { runMeasured } from './run-measured.ts';
import { withBenchFolder } from './with-bench-folder.ts';
import { writeArchive } from './write-archive.ts';

/** Publish archives of several sizes as a municipality does, with the search index, and show what each takes. */
export const benchWhole = (root: string, sizes: readonly number[]): void =>
  withBenchFolder(root, (folder) => {
    const rows = sizes.map((size) => {
      const content = join(folder, `archive-${size}`);
      writeArchive(content, size, Math.ceil(size / 5));
      const { cpuSeconds, peakMiB } = runMeasured(
        { label: `Whole, ${size}`, cwd: root, hasSearch: true },
        'scripts/build.ts',
        ...['--preview', '--today', '2026-11-21', '--content', content],
        ...['--out', join(folder, `whole-${size}`)],
      );
      return { agreements: size, 'CPU s': Math.round(cpuSeconds), 'peak MiB': Math.round(peakMiB) };
    });
    console.table(rows);
  });
