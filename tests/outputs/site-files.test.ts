import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toModelText } from '../../src/outputs/to-model-text.ts';
import { toRobots } from '../../src/outputs/to-robots.ts';
import { toSecurityText } from '../../src/outputs/to-security-text.ts';
import { toSitemap } from '../../src/outputs/to-sitemap.ts';
import { archive } from './published-archive.ts';

const { site } = archive;
const schema = readFileSync(
  fileURLToPath(new URL('../fixtures/standards/sitemap/sitemap.xsd', import.meta.url)),
  'utf8',
);
const validate = (contents: string) =>
  validateXML({ xml: [{ fileName: 'sitemap.xml', contents }], schema: [schema] });

describe('the sitemap', () => {
  const text = toSitemap(archive);
  const addresses = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

  test('follows the schema of the protocol', async () => {
    expect((await validate(text)).errors).toEqual([]);
    expect((await validate(text.replaceAll('loc>', 'lok>'))).valid).toBe(false);
  });

  test('has every agreement and every party once', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { id } of [...archive.agreements, ...archive.mentioned])
      expect(addresses).toContain(`${site.baseUrl}avtal/${id}/`);
    for (const { id } of archive.organisations) expect(addresses).toContain(`${site.baseUrl}parter/${id}/`);
  });

  test('takes the day of the last change from the log', () => {
    expect(text).toContain(
      `<loc>${site.baseUrl}avtal/it-guide-ostersund-2018/</loc><lastmod>2026-02-01</lastmod>`,
    );
    expect(text).toContain(`<loc>${site.baseUrl}avtal/bromodellen/</loc></url>`);
  });
});

test('robots may read everything and find the sitemap', () => {
  expect(toRobots(site)).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://oppna-partnerskap.example/sitemap.xml\n',
  );
});

test('security.txt has what RFC 9116 demands, each once', () => {
  const lines = toSecurityText({
    ...site,
    security: { contact: 'sakerhet@example.org', expires: '2027-01-01' },
  })
    .trimEnd()
    .split('\n');
  expect(lines).toEqual([
    'Contact: mailto:sakerhet@example.org',
    'Expires: 2027-01-01T00:00:00Z',
    'Preferred-Languages: sv, en',
    'Canonical: https://oppna-partnerskap.example/.well-known/security.txt',
  ]);
});

test('llms.txt begins with one heading and what the site is, and links to texts that are there', () => {
  const text = toModelText(archive);
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text.split('\n\n')[1]).toMatch(/^> /);
  for (const { id } of archive.agreements) expect(text).toContain(`${site.baseUrl}data/v1/avtal/${id}.md`);
  expect(text).toContain('Det betyder inte 0 och inte nej.');
});
