import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guards } from './guards.ts';

// Whether some test misses it when it is gone: npm run test:guards.
test.each(guards)('$name: stands in its file, once', ({ file, find }) => {
  expect(readFileSync(file, 'utf8').split(find).length - 1).toBe(1);
});
