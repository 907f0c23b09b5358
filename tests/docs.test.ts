import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { expect, test } from 'vitest';
import { agreementSchema } from '../src/domain/agreement.ts';
import { fields, fieldLabel } from '../src/text/fields.ts';
import { toGuide } from '../src/outputs/to-guide.ts';
import { guideText } from '../src/text/guide.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the field tables of the editors’ guide are those of the schemas', () => {
  expect(guide, guideText.stale).toBe(toGuide(guide));
});

test('a table that has gone stale is written anew, and the prose around it is left alone', () => {
  const stale = guide.replace(/\| `money\.lines\.amount` \|.*\n/, '');
  expect(stale).not.toBe(guide);
  expect(toGuide(stale)).toBe(guide);
});

test('a guide without the place for a table is refused with the place to add', () => {
  expect(() => toGuide('# Guide')).toThrow('<!-- generated:agreement -->');
});

test('the example in the guide is an agreement that the schema accepts', () => {
  const [, frontmatter = ''] = /```mdx\n---\n([\s\S]*?)\n---\n/.exec(guide) ?? [];
  const example = agreementSchema.parse(yaml.load(frontmatter, { schema: yaml.CORE_SCHEMA }));
  expect(example.title).toBe('Språkcafé i Norra Granbacka');
  expect(example.money?.total?.amount).toEqual({ state: 'known', ore: 12_000_000 });
});

test('every field has a label and a help text of its own words', () => {
  for (const [kind, texts] of Object.entries(fields))
    for (const [path, { label, help }] of Object.entries(texts))
      expect(`${label} ${help}`, `${kind} ${path}`).toMatch(/^[A-ZÅÄÖ].* .*\.$/);
});

test.each([
  ['title', 'Titel'],
  ['period.start', 'Avtalstid: början'],
  ['money.lines.2.amount', 'Pengar, budgetrad 3: belopp'],
  ['parties.0.units.1', 'Part 1: enhet 2'],
  ['activities.3', 'Insats 4'],
  ['evidence.period.start', 'Belägg för avtalstid: början'],
  ['evidence.title.source', 'Belägg för titel, källa'],
  ['terms.0.alternatives.1', 'Ord 1: ord 2'],
  ['constructor', '”constructor”'],
])('an editor knows %s as %s', (path, label) => {
  expect(fieldLabel(path)).toBe(label);
});

test('a path that two kinds of file share is named by the kind asked for', () => {
  expect(fieldLabel('title', 'site')).toBe('Webbplatsens namn');
});
