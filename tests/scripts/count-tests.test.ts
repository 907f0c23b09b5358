import { expect, test } from 'vitest';
import { countTests } from '../../scripts/test/count-tests.ts';

const file = (
  status: string,
  ...statuses: string[]
): Parameters<typeof countTests>[0]['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

test('what passed and what failed is counted', () => {
  const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
  expect(countTests({ testResults })).toEqual({ passed: 3, failed: 1 });
});

test('a file that could not be read is one failure', () => {
  expect(countTests({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
});

test('a skipped test proves nothing', () => {
  expect(countTests({ testResults: [file('passed', 'passed', 'skipped', 'pending')] })).toEqual({
    passed: 1,
    failed: 2,
  });
});
