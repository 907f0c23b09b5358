import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checked } from '../../src/gate/check-content.ts';
import { buildLog, type LogLine } from './build-log.ts';
import { stagingFor, swap } from './target-folder.ts';

export interface BuildSettings {
  content: string;
  out: string;
  /** The day to count from; the day in Sweden where none is given. */
  today: string | undefined;
  onPage: (count: number) => void;
}

export interface Built {
  pages: number;
  warnings: LogLine[];
}

/** Astro said that something went wrong, though it went on. We never publish that. */
export class BuildErrors extends Error {
  readonly lines: LogLine[];

  constructor(lines: LogLine[]) {
    super(lines.map(({ message }) => message).join('\n'));
    this.name = 'BuildErrors';
    this.lines = lines;
  }
}

/** Build a checked archive beside the target and swap it in when it is whole; until then the old site stands untouched. */
export async function buildSite(checked: Checked, settings: BuildSettings): Promise<Built> {
  const { content, out, today } = settings;
  const staging = stagingFor(out);
  // A cache from another archive or another day could be stale, so every build starts without one.
  const cache = mkdtempSync(join(tmpdir(), 'oppna-partnerskap-'));
  try {
    Object.assign(process.env, { ARCHIVE_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' });
    if (today) process.env['ARCHIVE_TODAY'] = today;
    Object.assign(globalThis, { [Symbol.for('oppna-partnerskap.checked')]: checked });
    await runAstro(staging, cache, checked.sources.site.baseUrl, settings.onPage);
    const errors = buildLog.lines.filter(({ level }) => level === 'error');
    if (errors.length > 0) throw new BuildErrors(errors);
    if (process.env['ARCHIVE_SEARCH'] !== 'off') await addSearch(staging, checked);
    const pages = countPages(staging);
    swap(staging, out);
    return { pages, warnings: buildLog.lines };
  } finally {
    rmSync(staging, { recursive: true, force: true });
    rmSync(cache, { recursive: true, force: true });
  }
}

async function runAstro(
  outDir: string,
  cacheDir: string,
  site: string,
  onPage: (count: number) => void,
): Promise<void> {
  let count = 0;
  buildLog.onPage = () => onPage(++count);
  // Loaded late: telemetry reads its switch when the module is loaded.
  const { build } = await import('astro');
  await build({
    outDir,
    cacheDir,
    site,
    logger: { entrypoint: new URL('./build-log.ts', import.meta.url) },
  });
}

/** The index of the finished pages. Loaded late: the day is read from the environment once. */
async function addSearch(staging: string, checked: Checked): Promise<void> {
  const [{ settings }, { readSplitter }, { writeSearchIndex }] = await Promise.all([
    import('../../src/site/settings.ts'),
    import('../../src/integrations/search-index/read-splitter.ts'),
    import('../../src/integrations/search-index/write-search-index.ts'),
  ]);
  await writeSearchIndex(staging, checked.archive, settings.today, readSplitter(checked.compounds));
}

const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
