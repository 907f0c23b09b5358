import { expect, test } from 'vitest';
import type { BodyFacts } from '../../src/domain/body-facts.ts';
import { findLinkFaults, fixedPages } from '../../src/gate/links.ts';
import { urls } from '../../src/site/urls.ts';

const nothing: BodyFacts = {
  sections: [],
  clauses: [],
  commitments: [],
  notes: [],
  missing: [],
  amounts: [],
  links: [],
  images: [],
  references: [],
};

const known = {
  ids: new Map([['themes', new Set(['sprak'])]] as const),
  drafts: new Set<string>(),
  organisations: new Map(),
};
const anchors = new Map([['a', new Set(['klausul-tvist'])]]);

const faults = (href: string): unknown[] =>
  findLinkFaults('a', { ...nothing, links: [{ href, line: 1, column: 1 }] }, { known, anchors });

/** Only the start of an address: a page number or a year follows. */
const beginnings: readonly string[] = [urls.clauseMatrix, urls.endsFolder];

test('every page of the site that has an address of its own can be linked to, and no other', () => {
  const addresses: readonly unknown[] = Object.values(urls);
  const pages = addresses.filter(
    (url): url is string => typeof url === 'string' && url.endsWith('/') && !beginnings.includes(url),
  );
  expect(fixedPages.filter((page) => !pages.includes(page))).toEqual([]);
  expect(pages.filter((page) => !fixedPages.includes(page))).toEqual([]);
});

test.each([
  '/',
  '/teman/sprak/',
  '/teman/sprak/?a=b',
  '#klausul-tvist',
  'https://x.example/',
  'mailto:a@x.example',
])('%s leads somewhere', (href) => {
  expect(faults(href)).toEqual([]);
});

test.each([
  '/teman/',
  '/teman/sprak',
  '/teman/sprka/',
  '/teman/sprak/mer/',
  '/constructor/',
  '#klausul-syfte',
  '/%ff/',
])('%s is judged without a throw', (href) => {
  expect(faults(href).length).toBe(href === '/teman/' ? 0 : 1);
});
