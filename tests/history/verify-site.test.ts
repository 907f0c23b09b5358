import { expect, test } from 'vitest';
import { seededRandom, type Random } from '../../scripts/bench/random.ts';
import { readLog } from '../../src/history/read-log.ts';
import { toManifest } from '../../src/history/to-manifest.ts';
import { verifySite, type SiteFault } from '../../src/history/verify-site.ts';
import { copyOf, places, smallSite } from './a-small-site.ts';
import { sha256 } from './some-editions.ts';

type Files = Map<string, Uint8Array>;

const faultsOf = (files: Files): readonly SiteFault[] => verifySite(copyOf(files), places, sha256).faults;

test('a site as it was published has nothing wrong with it, and is summed up', () => {
  const { faults, head, ...figures } = verifySite(copyOf(smallSite()), places, sha256);
  expect(faults).toEqual([]);
  expect(figures).toEqual({ files: 8, agreements: 2, publications: 3, lastDate: '2027-01-03' });
  expect(head).toMatch(/^[0-9a-f]{64}$/);
});

const text = (files: Files, path: string): string => Buffer.from(files.get(path) ?? []).toString();
const write = (files: Files, path: string, content: string): void =>
  void files.set(path, Buffer.from(content));

test.each<[string, (files: Files) => void, SiteFault]>([
  [
    'a changed page',
    (files) => write(files, 'index.html', '<h1>Stopp</h1>'),
    { kind: 'file-changed', path: 'index.html' },
  ],
  ['a page taken away', (files) => files.delete('index.html'), { kind: 'file-removed', path: 'index.html' }],
  ['a page added', (files) => write(files, 'ny.html', 'x'), { kind: 'file-added', path: 'ny.html' }],
  ['no manifest', (files) => files.delete(places.manifest), { kind: 'proof-missing', path: places.manifest }],
  ['no log', (files) => files.delete(places.log), { kind: 'proof-missing', path: places.log }],
  [
    'a manifest that says the same in other bytes',
    (files) => write(files, places.manifest, `${text(files, places.manifest)} `),
    { kind: 'manifest-form' },
  ],
  [
    'a byte order mark before the manifest',
    (files) => write(files, places.manifest, `\uFEFF${text(files, places.manifest)}`),
    { kind: 'manifest-form' },
  ],
  ['a manifest that is none', (files) => write(files, places.manifest, '[]'), { kind: 'manifest-form' }],
  [
    'the last publication cut off',
    (files) => write(files, places.log, `${text(files, places.log).split('\n').slice(0, 2).join('\n')}\n`),
    { kind: 'log-head' },
  ],
  [
    'a withdrawn agreement whose address no longer answers',
    (files) => files.delete('agreement/fyren/index.html'),
    { kind: 'page-unanswered', key: 'agreement/fyren' },
  ],
])('%s is found', (_, tamper, fault) => {
  const files = smallSite();
  tamper(files);
  expect(faultsOf(files)).toContainEqual(fault);
});

test('a page that is changed together with the manifest still has to show the fingerprint of the log', () => {
  const files = smallSite();
  write(files, 'agreement/bro/index.html', '<h1>Bron, fast billigare</h1>');
  const log = readLog(text(files, places.log), sha256);
  const digests = new Map(
    [...files].filter(([path]) => path !== places.manifest).map(([path, bytes]) => [path, sha256(bytes)]),
  );
  write(
    files,
    places.manifest,
    toManifest({ files: digests, log, pageOf: (id) => places.pageOf('agreement', id) }),
  );
  expect(faultsOf(files)).toEqual([{ kind: 'fingerprint-not-shown', id: 'bro' }]);
});

/** One change that somebody might make to a copy, anywhere in it. */
function tamper(files: Files, random: Random): string {
  const path = random.pick([...files.keys()].sort());
  const bytes = files.get(path) ?? new Uint8Array();
  const at = random.between(0, bytes.length - 1);
  const lines = Buffer.from(bytes).toString().split('\n');
  const line = random.between(0, lines.length - 1);
  const ways: [string, () => void][] = [
    [
      'a byte changed',
      () =>
        void files.set(
          path,
          bytes.map((byte, index) => (index === at ? byte ^ random.between(1, 255) : byte)),
        ),
    ],
    [
      'a byte taken out',
      () =>
        void files.set(
          path,
          bytes.filter((_, index) => index !== at),
        ),
    ],
    [
      'a byte put in',
      () =>
        void files.set(
          path,
          Buffer.concat([bytes.subarray(0, at), Buffer.from([random.between(0, 255)]), bytes.subarray(at)]),
        ),
    ],
    ['cut short', () => void files.set(path, bytes.subarray(0, at))],
    ['taken away', () => void files.delete(path)],
    ['moved', () => void (files.delete(path), files.set(`${path}.gammal`, bytes))],
    ['copied', () => void files.set(`kopia/${path}`, bytes)],
    ['emptied', () => void files.set(path, new Uint8Array())],
    ['a line twice', () => write(files, path, lines.toSpliced(line, 0, lines[line] ?? '').join('\n'))],
    ['a line gone', () => write(files, path, lines.toSpliced(line, 1).join('\n'))],
    ['lines turned', () => write(files, path, lines.toReversed().join('\n'))],
    [
      'exchanged with another',
      () => {
        const other = random.pick([...files.keys()].sort());
        files.set(path, files.get(other) ?? bytes);
        files.set(other, bytes);
      },
    ],
  ];
  const [name, change] = random.pick(ways);
  change();
  return `${path}: ${name}`;
}

test('a thousand random tamperings are all found', () => {
  const random = seededRandom(20_261_121);
  const original = smallSite();
  const isSame = (files: Files): boolean =>
    files.size === original.size &&
    [...original].every(([path, bytes]) => Buffer.compare(files.get(path) ?? Buffer.from('?'), bytes) === 0);
  const missed: string[] = [];
  let tampered = 0;
  while (tampered < 1000) {
    const files = new Map(original);
    const what = tamper(files, random);
    // An empty line doubled, a file exchanged with itself: nothing was changed.
    if (isSame(files)) continue;
    tampered += 1;
    if (faultsOf(files).length === 0) missed.push(what);
  }
  expect(missed).toEqual([]);
});
