import { expect, test } from 'vitest';
import type { AgreementNode, ClauseTopicNode } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { groupClauses } from '../../src/domain/clause-rules.ts';
import { sourcesOf, written } from './sources-of.ts';

const text = 'Så här.';
const { agreements } = buildArchive(
  sourcesOf({
    a: written({ terms: { dispute: { rule: 'court', text } } }),
    b: written({ terms: { dispute: { rule: 'dialogueFirst', text } } }),
    c: written({
      terms: { dispute: { rule: 'dialogueFirst', text } },
      money: { repayment: { causes: ['misuse', 'leaving'], text } },
    }),
    d: written({ money: { repayment: { causes: ['leaving', 'misuse'], text } } }),
  }),
).archive;
const topic = (id: string, of: readonly AgreementNode[] = agreements): ClauseTopicNode => ({
  term: { id, label: id, description: id },
  clauses: of.map((agreement) => ({ agreement, clause: { topic: id, anchor: 'a', text } })),
  silent: [],
});
const groups = (node: ClauseTopicNode) =>
  groupClauses(node).map(({ codes, clauses }) => [
    codes.join(' '),
    clauses.map(({ agreement }) => agreement.id).join(''),
  ]);

test('clauses stand by what they say, most common first and the uncoded last', () => {
  expect(groups(topic('tvist'))).toEqual([
    ['dialogueFirst', 'bc'],
    ['court', 'a'],
    ['', 'd'],
  ]);
});

test('the same causes in another order say the same', () => {
  expect(groups(topic('aterbetalning'))).toEqual([
    ['leaving misuse', 'cd'],
    ['', 'ab'],
  ]);
});

test('a topic without codes is one plain list', () => {
  expect(groups(topic('syfte'))).toEqual([['', 'abcd']]);
});
