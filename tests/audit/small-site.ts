import { gzipSync, gunzipSync } from 'node:zlib';
import { auditOutput, type Expected } from '../../src/audit/audit-output.ts';
import type { AuditFault } from '../../src/domain/audit-fault.ts';

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">';

/** A page as we write them. */
export const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="sv"><head>${policy}<title>Sida</title>${head}</head><body><main id="innehall">${body}</main></body></html>`;

/** A site of a few files in which nothing is wrong. */
export const goodSite: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': page(
    '<a href="#innehall">Till innehållet</a><a href="/avtal/cafe/#budget">Avtal</a><form action="/"></form>',
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://avtal.example/">',
  ),
  'avtal/index.html': page('<a href="/avtal/2/">Nästa</a>'),
  'avtal/2/index.html': page('<p>Sida 2</p>'),
  'avtal/cafe/index.html': page(
    '<h2 id="budget">Budget</h2><a href="https://example.org/">Ut</a><a href="mailto:kommun@example.se">Skriv</a><img src="/bilder/cafe.svg" alt="">',
    '<script type="application/ld+json">{"@type":"Thing"}</script><script type="module" src="/_astro/b.js"></script>',
  ),
  'bilder/cafe.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text x="1">Café &amp; te</text></svg>',
  '_astro/a.css': '@font-face{src:url(/_astro/c.woff2)}',
  '_astro/b.js': 'console.log(1)',
  '_astro/c.woff2': Uint8Array.of(1, 2, 3),
  'data/avtal.json': '{"id":"cafe","url":"https://avtal.example/avtal/cafe/"}',
  'data/avtal.csv': 'id;titel\r\ncafe;"Café; te"\r\n',
  'data/inga-rader.jsonl': '',
  'data/rader.jsonl': '{"a":1}\n{"a":2}\n',
  'flode.xml':
    '<?xml version="1.0" encoding="utf-8"?>\n<feed><link href="https://avtal.example/avtal/cafe/#budget"/></feed>\n',
  'kalender.ics':
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:cafe-slut@avtal.example\r\nURL:https://avtal.example/avtal/\r\n cafe/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'sok/a.pf_fragment': gzipSync('{"content":"Kaffe"}'),
};

const expected: Expected = {
  baseUrl: 'https://avtal.example/',
  pages: ['/', '/avtal/', '/avtal/cafe/'],
  closed: { pattern: /^\/avtal\/(?!\d+\/$)[^/]+\/$/, addresses: new Set(['/avtal/cafe/']) },
  forbidden: [
    { code: 'draft', text: 'Utkastet säger "så & så"', of: 'agreements/utkast.mdx' },
    { code: 'machine', text: '/srv/byggen/avtal', of: '/srv/byggen/avtal' },
  ],
  allowed: { addresses: new Set(['kommun@example.se']) },
  unpack: (bytes) => [gunzipSync(bytes)],
};

/** What the audit says of the good site with some files changed, added or, where nothing is given, taken away. */
export function auditWith(
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
  other: Partial<Expected> = {},
  stretch?: number,
): AuditFault[] {
  const files = Object.entries({ ...goodSite, ...changes }).flatMap(([path, content]) =>
    content === undefined
      ? []
      : [{ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }],
  );
  return auditOutput(files, { ...expected, ...other }, stretch);
}
