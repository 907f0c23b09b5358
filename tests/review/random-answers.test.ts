import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/review/answer-draft.ts';
import { isFields, valueAt } from '../../src/review/value-at.ts';
import { answered, dataOf, importedDraft, reviewed, type Reviewed } from './reviewed-draft.ts';

const start = importedDraft('numrerade klausuler');
const bodyOf = ({ text }: Reviewed): string => text.slice(text.indexOf('\n---\n'));

/** An answer to something that is on the page, picked by a number. */
function pick(draft: Reviewed, number: number): Answer | undefined {
  const { items, removed } = reviewed(draft);
  const answers: Answer[] = [
    ...items.flatMap(({ path, value }): Answer[] => [
      { kind: 'confirm', path },
      { kind: 'clear', path },
      { kind: 'correct', path, value: typeof value === 'string' ? `${value} x` : value },
    ]),
    ...removed.map(({ path }): Answer => ({ kind: 'restore', path })),
  ];
  return answers[number % answers.length];
}

test('whatever is answered in whatever order, evidence stands by its own value and the text is left alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 25 }), (numbers) => {
      let draft = start;
      for (const number of numbers) {
        const answer = pick(draft, number);
        if (answer) draft = answered(draft, answer);
      }
      const data = dataOf(draft);
      const evidence = isFields(data['evidence']) ? data['evidence'] : {};
      expect(bodyOf(draft)).toBe(bodyOf(start));
      for (const path of Object.keys(evidence)) expect(valueAt(data, path), path).toBeDefined();
      const { items, removed } = reviewed(draft);
      for (const { path, proposal } of items) {
        expect(evidence[path], path).toMatchObject({ quote: proposal?.evidence.quote });
      }
      expect(items.length + removed.length).toBe(start.record.proposals.length);
    }),
    { numRuns: 40, seed: 7 },
  );
});
