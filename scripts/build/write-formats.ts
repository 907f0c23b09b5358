import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFiles } from '../../src/outputs/output-files.ts';
import type { BuildJob } from './build-job.ts';

/** Every file beside the pages. They are no pages of Astro's: at 70 000 files its cost for each would be most of the build. */
export async function writeFormats({ site }: BuildJob): Promise<void> {
  // Loaded late: the day and the folder are read from the environment once.
  const { formatContext } = await import('../../src/site/format-context.ts');
  const context = formatContext();
  const folders = new Set<string>();
  for (const { url, render } of outputFiles(context.archive)) {
    const path = join(site, url);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const rendered = render(context);
    if (typeof rendered === 'string' || rendered instanceof Uint8Array) writeFileSync(path, rendered);
    else writePieces(path, rendered);
  }
}

/** A long file is written in stretches: small writes cost, and the whole may not fit in memory. */
function writePieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') waiting += piece;
      else writeSync(file, piece);
      if (waiting.length < stretch) continue;
      writeSync(file, waiting);
      waiting = '';
    }
    writeSync(file, waiting);
  } finally {
    closeSync(file);
  }
}

const stretch = 1 << 20;
