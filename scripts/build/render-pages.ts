import type { BuildJob } from './build-job.ts';
import { buildLog, type LogLine } from './build-log.ts';

/** Astro said that something went wrong, or might have, though it went on. We never publish that. */
export class BuildErrors extends Error {
  readonly lines: readonly LogLine[];

  constructor(lines: readonly LogLine[]) {
    super(lines.map(({ message }) => message).join('\n'));
    this.name = 'BuildErrors';
    this.lines = lines;
  }
}

/** The pages as Astro makes them. A warning stops the build like an error: none is known to be harmless. */
export async function renderPages({ checked, site, cache, onPage }: BuildJob): Promise<void> {
  buildLog.onPage = onPage;
  // The bundler would keep 250 MB of memory that it has done with; its allocator reads these when it is loaded.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';
  // Loaded late: telemetry reads its switch when the module is loaded.
  const { build } = await import('astro');
  await build({
    outDir: site,
    // A cache from another archive or another day could be stale, so every build starts without one.
    cacheDir: cache,
    site: checked.sources.site.baseUrl,
    logger: { entrypoint: new URL('./build-log.ts', import.meta.url) },
  });
  if (buildLog.lines.length > 0) throw new BuildErrors(buildLog.lines);
}
