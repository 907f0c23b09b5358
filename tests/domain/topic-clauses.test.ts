import { expect, test } from 'vitest';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { topicClauses } from '../../src/domain/topic-clauses.ts';
import { body, sourcesOf, written } from './sources-of.ts';

const promise = (party: string, anchor: string, topic?: string) => ({
  party,
  anchor,
  text: `Löfte ${anchor}.`,
  ...(topic === undefined ? {} : { topic }),
});

test('promises speak on their topic where no clause does, and together on commitments', () => {
  const found = topicClauses(
    body({
      clauses: [{ topic: 'budget', anchor: 'klausul-budget', text: 'Pengarna.' }],
      commitments: [
        promise('lyktan', 'a-1', 'budget'),
        promise('lyktan', 'a-2', 'tvist'),
        promise('granbacka', 'g-1'),
      ],
    }),
  );
  expect(found.map(({ topic, anchor, text }) => [topic, anchor, text])).toEqual([
    ['budget', 'klausul-budget', 'Pengarna.'],
    ['tvist', 'a-2', 'Löfte a-2.'],
    ['ataganden', 'a-1', 'Löfte a-1.\nLöfte a-2.'],
    ['ataganden', 'g-1', 'Löfte g-1.'],
  ]);
});

test('a full text that promises something on a topic is not silent on it, and a topic nobody defined is no error', () => {
  const { archive, problems } = buildArchive(
    sourcesOf(
      { a: written(), b: written() },
      { a: body({ commitments: [promise('lyktan', 'a-1', 'tvist')] }) },
    ),
  );
  expect(archive.clauseTopicById.get('tvist')?.silent.map(({ id }) => id)).toEqual(['b']);
  expect(problems).toEqual([]);
});
