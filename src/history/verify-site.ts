import { readPageKey, type PageKey, type PageKind } from '../domain/withdrawn.ts';
import { readLog, type Log, type LogFault, type Sha256 } from './read-log.ts';
import { readManifest } from './read-manifest.ts';
import { toManifest, type Manifest } from './to-manifest.ts';

/** A copy of a built site, wherever it lies. */
export interface SiteCopy {
  /** Every file with `/` between folders. */
  paths: readonly string[];
  read: (path: string) => Uint8Array;
}

/** The files of a site that are asked about. */
export interface Places {
  log: string;
  manifest: string;
  pageOf: (kind: PageKind, id: string) => string;
  /** The page that shows the log's last hash. */
  changes: string;
}

/** Something in a copy that is not as it was published. */
export type SiteFault =
  | { kind: 'proof-missing'; path: string }
  | { kind: 'log'; fault: LogFault; line: number }
  | { kind: 'log-head' }
  | { kind: 'manifest-form' }
  | { kind: 'manifest-agreement'; id: string }
  | { kind: 'file-changed' | 'file-removed' | 'file-added'; path: string }
  | { kind: 'page-unanswered'; key: PageKey }
  | { kind: 'fingerprint-not-shown'; id: string }
  | { kind: 'head-not-shown' };

/** What was found out about a copy. Without faults it is what its log and manifest say was published. */
export interface Verdict {
  faults: readonly SiteFault[];
  files: number;
  agreements: number;
  publications: number;
  lastDate: string | undefined;
  head: string | undefined;
}

/** Compare a copy of a site with its own manifest and log: any change, removal, addition or reorder is a fault. */
export function verifySite(site: SiteCopy, places: Places, sha256: Sha256): Verdict {
  const paths = new Set(site.paths);
  const absent = [places.log, places.manifest].filter((path) => !paths.has(path));
  const textOf = (path: string): string => (paths.has(path) ? decoder.decode(site.read(path)) : '');
  const log = readLog(textOf(places.log), sha256);
  const files = new Map(
    site.paths.filter((path) => path !== places.manifest).map((path) => [path, sha256(site.read(path))]),
  );
  const pageOf = (id: string): string => places.pageOf('agreement', id);
  const expected = toManifest({ files, log, pageOf });
  const faults: SiteFault[] = [
    ...absent.map((path): SiteFault => ({ kind: 'proof-missing', path })),
    ...log.faults.map(({ fault, line }): SiteFault => ({ kind: 'log', fault, line })),
    ...(absent.length > 0 || sha256(site.read(places.manifest)) === sha256(expected)
      ? []
      : manifestFaults(textOf(places.manifest), expected)),
    ...unanswered(log, places, paths),
    ...notShown(log, places, textOf),
  ];
  const last = log.lines.at(-1);
  return {
    faults,
    files: files.size,
    agreements: log.state.agreements.size,
    publications: log.lines.length,
    lastDate: last?.line.date,
    head: last?.hash,
  };
}

const decoder = new TextDecoder();

/** How a manifest differs from the one that the files and the log give. */
function manifestFaults(written: string, expected: string): SiteFault[] {
  const [told, found] = [readManifest(written), readManifest(expected)];
  if (!told || !found) return [{ kind: 'manifest-form' }];
  const faults: SiteFault[] = [
    ...fileFaults(told, found),
    ...differing(told.agreements, found.agreements).map((id): SiteFault => ({
      kind: 'manifest-agreement',
      id,
    })),
  ];
  if (JSON.stringify(told.log) !== JSON.stringify(found.log)) faults.push({ kind: 'log-head' });
  // What says the same in other bytes has been written by someone else than the build.
  return faults.length > 0 ? faults : [{ kind: 'manifest-form' }];
}

const fileFaults = ({ files: told }: Manifest, { files: found }: Manifest): SiteFault[] =>
  differing(told, found).map((path): SiteFault => {
    if (!Object.hasOwn(found, path)) return { kind: 'file-removed', path };
    return { kind: Object.hasOwn(told, path) ? 'file-changed' : 'file-added', path };
  });

const differing = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  );

/** Pages that were published once and have no file any more, not even one that says why. */
const unanswered = ({ state }: Log, { pageOf }: Places, paths: ReadonlySet<string>): SiteFault[] =>
  [...state.everPublished].flatMap((key): SiteFault[] => {
    const { kind, id } = readPageKey(key);
    return paths.has(pageOf(kind, id)) ? [] : [{ kind: 'page-unanswered', key }];
  });

/** Readers meet the log's figures on the pages, so pages from another edition give themselves away. */
function notShown({ lines, state }: Log, places: Places, textOf: (path: string) => string): SiteFault[] {
  const hidden = [...state.agreements].filter(
    ([id, { source }]) => !textOf(places.pageOf('agreement', id)).includes(source),
  );
  const head = lines.at(-1)?.hash;
  const isHeadShown = head === undefined || textOf(places.changes).includes(head);
  return [
    ...hidden.map(([id]): SiteFault => ({ kind: 'fingerprint-not-shown', id })),
    ...(isHeadShown ? [] : [{ kind: 'head-not-shown' } as const]),
  ];
}
