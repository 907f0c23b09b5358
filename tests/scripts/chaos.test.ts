import { expect, test } from 'vitest';
import { chaosOfPublishing } from '../chaos/chaos.ts';

// A hundred, with real builds among them: npm run test:chaos.
test('a publication that is killed at any moment leaves the old site or the new one, whole', async () => {
  expect(await chaosOfPublishing(8, 5)).toEqual({ killed: 8, faults: [] });
});
