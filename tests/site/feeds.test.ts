import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { calendars } from '../../scripts/validate/calendars.ts';
import { catalogue } from '../../scripts/validate/catalogue.ts';
import { feeds } from '../../scripts/validate/feeds.ts';
import { sitemap } from '../../scripts/validate/sitemap.ts';
import { attribute, elements, readPages, visibleText, type Page } from './read-site.ts';

const sites = inject('sites');

describe.each(['fixture', 'shipped'] as const)('the %s site', (name) => {
  const { folder } = sites[name];
  const pages = readPages(folder);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  test.each([feeds, calendars, catalogue, sitemap])('has no objection from $name', async ({ run }) => {
    expect(await run(folder)).toEqual([]);
  });

  test('names a feed on the pages that have one, and the feed is there', () => {
    const found = pages.flatMap(({ url, tree }) =>
      elements(tree, 'link')
        .filter((link) => attribute(link, 'rel') === 'alternate')
        .map((link) => ({ url, path: attribute(link, 'href') ?? '' })),
    );
    expect(found.filter(({ path }) => !existsSync(join(folder, path)))).toEqual([]);
    expect(found.find(({ url }) => url === '/')?.path).toBe('/andringar/flode.xml');
    expect(found.some(({ url, path }) => url.startsWith('/parter/') && path === `${url}flode.xml`)).toBe(
      true,
    );
    expect(found.some(({ url }) => /^\/avtal\/[^/]+\/$/.test(url))).toBe(false);
  });

  test('tells machines on every page what it is', () => {
    const things = pages
      .filter(({ tree }) => isListed(tree))
      .map(({ url, tree }) => ({ url, types: thingsOf(tree).map((thing) => thing['@type']) }));
    expect(things.filter(({ types }) => types.length === 0).map(({ url }) => url)).toEqual([]);
    const typesOf = (pattern: RegExp): unknown[] =>
      things.filter(({ url }) => pattern.test(url)).map(({ types }) => types[0]);
    expect(typesOf(/^\/$/)).toEqual(['WebSite']);
    expect(typesOf(/^\/data\/$/)).toEqual(['Dataset']);
    expect(new Set(typesOf(/^\/parter\/[^/]+\/$/))).toContain('NGO');
  });

  test('names the data behind every table and chart', () => {
    const silent = pages.filter(
      ({ url, tree }) =>
        !url.startsWith('/om/') &&
        !url.startsWith('/data/') &&
        hasFigures(tree) &&
        !elements(tree, 'footer').some((footer) => dataLinks(footer).length > 0),
    );
    expect(silent.map(({ url }) => url)).toEqual([]);
  });

  test('leads from every agreement to its files', () => {
    const [page] = pages.filter(({ url }) => /^\/avtal\/[^/]+\/$/.test(url));
    const links = elements(page?.tree as Page['tree'], 'footer').flatMap(dataLinks);
    expect(links.map((path) => path.replace(/^.*\./, ''))).toEqual(
      expect.arrayContaining(['json', 'csv', 'md', 'bib']),
    );
    for (const path of links) expect(existsSync(join(folder, path))).toBe(true);
  });

  test('has cards without menu or script, that search engines pass over', () => {
    const cards = pages.filter(({ url }) => url.startsWith('/inbaddning/'));
    expect(cards.length).toBeGreaterThan(0);
    for (const { tree, html } of cards) {
      expect(elements(tree, 'nav', 'script', 'header', 'footer')).toEqual([]);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(elements(tree, 'a').every((link) => attribute(link, 'target') === '_top')).toBe(true);
    }
  });

  test('shows on /data/ every table with its columns and its first rows', () => {
    const [page] = pages.filter(({ url }) => url === '/data/avtal/');
    const text = visibleText(page?.tree as Page['tree']);
    const [header = '', first = ''] = read('data/v1/avtal.csv').split('\r\n');
    for (const column of header.split(',')) expect(text).toContain(column);
    expect(text).toContain(first.split(',')[0]);
  });
});

const isListed = (tree: Page['tree']): boolean =>
  !elements(tree, 'meta').some((meta) => attribute(meta, 'name') === 'robots');

const thingsOf = (tree: Page['tree']): Record<string, unknown>[] =>
  elements(tree, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => {
      const [text] = script.children;
      return text?.type === 'text' ? [JSON.parse(text.value) as Record<string, unknown>].flat() : [];
    });

const hasFigures = (tree: Page['tree']): boolean =>
  elements(tree, 'table').length > 0 ||
  elements(tree, 'svg').some((picture) => attribute(picture, 'role') === 'img');

const dataLinks = (footer: Element): string[] =>
  elements(footer, 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((path) => /^\/.*\.(?:json|csv|md|svg|ics|bib|xml)$/.test(path));
