import { toManifest } from '../../src/history/to-manifest.ts';
import { toLogText } from '../../src/history/read-log.ts';
import type { SiteCopy, Places } from '../../src/history/verify-site.ts';
import { editionOf, logAfter, sha256 } from './some-editions.ts';

export const places: Places = {
  log: 'verify/log.jsonl',
  manifest: 'verify/manifest.json',
  changes: 'andringar/index.html',
  pageOf: (kind, id) => `${kind}/${id}/index.html`,
};

/** A published site in memory: three publications, two agreements that stand and one that was withdrawn. */
export function smallSite(): Map<string, Uint8Array> {
  const facts = { bro: { title: 'Bron' }, lyktan: { title: 'Lyktan' }, fyren: { title: 'Fyren' } };
  const { fyren: _, ...left } = facts;
  const log = logAfter(
    editionOf(facts, { pages: ['theme/sprak'], files: { 'site.yaml': 'a' } }),
    editionOf(left, { pages: ['theme/sprak'], files: { 'site.yaml': 'a' } }),
    editionOf(
      { ...left, bro: { title: 'Bron i norr' } },
      { pages: ['theme/sprak'], files: { 'site.yaml': 'b' } },
    ),
  );
  const head = log.lines.at(-1)?.hash ?? '';
  const sourceOf = (id: string): string => log.state.agreements.get(id)?.source ?? '';
  const texts: Record<string, string> = {
    'index.html': '<h1>Start</h1>',
    'agreement/bro/index.html': `<h1>Bron i norr</h1><p>${'Åtagande. '.repeat(20)}</p><code>${sourceOf('bro')}</code>`,
    'agreement/lyktan/index.html': `<h1>Lyktan</h1><code>${sourceOf('lyktan')}</code>`,
    'agreement/fyren/index.html': '<h1>Avtalet är inte längre publicerat</h1>',
    'theme/sprak/index.html': '<h1>Språk</h1>',
    'andringar/index.html': `<h1>Ändringar</h1><code>${head}</code>`,
    '_astro/stil.css': 'body{color:#111}',
    [places.log]: toLogText(log.lines),
  };
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
  const digests = new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
  const manifest = toManifest({ files: digests, log, pageOf: (id) => places.pageOf('agreement', id) });
  return new Map<string, Uint8Array>([...files, [places.manifest, Buffer.from(manifest)]]);
}

export const copyOf = (files: ReadonlyMap<string, Uint8Array>): SiteCopy => ({
  paths: [...files.keys()].sort(),
  read: (path) => files.get(path) ?? new Uint8Array(),
});
