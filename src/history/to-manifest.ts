import type { Log } from './read-log.ts';

/** What a manifest is made of. */
export interface ManifestSource {
  /** The SHA-256 of every file of the site but the manifest, by path. */
  files: ReadonlyMap<string, string>;
  log: Pick<Log, 'lines' | 'state'>;
  /** The file of an agreement's page. */
  pageOf: (id: string) => string;
}

export interface Manifest {
  log: { publications: number; head: string | null };
  /** Of every agreement: the SHA-256 of its file in the archive and of its page. */
  agreements: Readonly<Record<string, { source: string; page: string | null }>>;
  files: Readonly<Record<string, string>>;
}

/** The manifest of a site. The same site always gives the same bytes, so that any change of it can be seen. */
export function toManifest({ files, log, pageOf }: ManifestSource): string {
  const agreements = byName(log.state.agreements, ({ source }, id) => ({
    source,
    page: files.get(pageOf(id)) ?? null,
  }));
  const manifest: Manifest = {
    log: { publications: log.lines.length, head: log.lines.at(-1)?.hash ?? null },
    agreements,
    files: byName(files, (digest) => digest),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

const byName = <Value, Shown>(
  map: ReadonlyMap<string, Value>,
  show: (value: Value, name: string) => Shown,
): Record<string, Shown> =>
  Object.fromEntries(
    [...map].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, show(value, name)]),
  );
