import { expect, test } from 'vitest';
import type { BodyFacts } from '../../src/domain/body-facts.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { findLinkFaults } from '../../src/gate/links.ts';

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
  propose: nearest,
};
const anchors = new Map([['a', new Set(['klausul-tvist'])]]);
const gone = new Set(['/avtal/aterkallat/']);

const faults = (href: string): unknown[] =>
  findLinkFaults('a', { ...nothing, links: [{ href, line: 1, column: 1 }] }, { known, anchors, gone });

test('a folder of data is no page', () => {
  expect(faults('/kalender/slut/')).toHaveLength(1);
});

test.each(['/', '/pengar/', '/om/metod/'])('%s is a page', (href) => {
  expect(faults(href)).toEqual([]);
});

test.each([
  '/',
  '/teman/sprak/',
  '/teman/sprak/?a=b',
  '/avtal/aterkallat/',
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
