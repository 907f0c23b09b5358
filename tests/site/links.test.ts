import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, readPages, type Page } from './read-site.ts';

const sites = inject('sites');

describe.each(['fixture', 'shipped'] as const)('the links of the %s site', (name) => {
  const { folder } = sites[name];
  const pages = readPages(folder);
  const idsByUrl = new Map(
    pages.map(({ url, tree }) => [url, new Set(elements(tree).map((each) => attribute(each, 'id')))]),
  );
  const links = pages.flatMap((page) => linksOf(page));

  test('lead to a page or a file that exists', () => {
    const broken = links.filter(({ path }) => path !== undefined && !exists(path));
    expect(broken.map(show)).toEqual([]);
    expect(links.length).toBeGreaterThan(pages.length);
  });

  test('lead to a place that exists on its page', () => {
    const broken = links.filter(({ path, hash }) => path && hash && !idsByUrl.get(path)?.has(hash));
    expect(broken.map(show)).toEqual([]);
    expect(links.filter(({ hash }) => hash).length).toBeGreaterThan(0);
  });

  test('end with a slash, as the pages do', () => {
    // The catalogue stands where data portals look for it.
    const bare = links.filter(
      ({ path }) => path && !path.endsWith('/') && !/\.[a-z0-9]+$/.test(path) && path !== '/datasets/dcat',
    );
    expect(bare.map(show)).toEqual([]);
  });

  test('outwards are https or mail', () => {
    const odd = links.filter(({ path, href }) => path === undefined && !/^(https:\/\/|mailto:)/.test(href));
    expect(odd.map(show)).toEqual([]);
  });

  test('every page but the 404 page is reached from another', () => {
    const reached = new Set(links.filter(({ path, from }) => path !== from).map(({ path }) => path));
    const islands = pages.map(({ url }) => url).filter((url) => url !== '/404.html' && !reached.has(url));
    expect(islands).toEqual([]);
  });

  test('nothing is fetched from another host', () => {
    const fetched = pages.flatMap(({ url, tree }) =>
      elements(tree, 'script', 'img', 'source', 'iframe', 'link', 'video', 'audio', 'object', 'embed', 'form')
        .filter((element) => attribute(element, 'rel') !== 'canonical')
        .flatMap((element) =>
          ['src', 'href', 'srcSet', 'data', 'action'].map((key) => attribute(element, key)),
        )
        .filter((target) => target !== undefined && !/^\/(?!\/)/.test(target))
        .map((target) => `${url} fetches ${target}`),
    );
    expect(fetched).toEqual([]);
  });

  const exists = (path: string): boolean =>
    path.endsWith('/') ? idsByUrl.has(path) : existsSync(join(folder, decodeURIComponent(path)));
});

interface Link {
  from: string;
  href: string;
  /** Undefined for what leads off the site. */
  path: string | undefined;
  hash: string;
}

function linksOf({ url, tree }: Page): Link[] {
  return elements(tree, 'a', 'area', 'link').flatMap((element) => {
    const href = attribute(element, 'href');
    if (href === undefined || attribute(element, 'rel') === 'canonical') return [];
    const target = new URL(href, `https://site.invalid${url}`);
    const isOwn = target.host === 'site.invalid';
    return [
      {
        from: url,
        href,
        path: isOwn ? target.pathname : undefined,
        hash: decodeURIComponent(target.hash.slice(1)),
      },
    ];
  });
}

const show = ({ from, href }: Link): string => `${from} links to ${href}`;
