import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
// Tests start our commands hundreds of times; without this each of them would take the types out of its code anew.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../.cache/test/compiled', import.meta.url));

const onSites = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
const timed = ['tests/**/*-speed.test.ts'];
/** The sites are built once for all that look at them. */
const withSites = {
  root,
  globalSetup: ['tests/site/build-sites.ts'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
};

/** Three sets: what needs nothing but code, what looks at built sites, and last, with the machine to itself, what is timed by the clock. */
export default defineConfig({
  test: {
    root,
    // On two cores, two leave pauses while a browser waits, and four take longer than three.
    maxWorkers: 3,
    projects: [
      {
        test: {
          root,
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: onSites,
          testTimeout: 30_000,
          // A process for each of a hundred and fifty small files would cost as much again as the tests.
          isolate: false,
        },
      },
      { test: { ...withSites, name: 'site', include: onSites, exclude: timed } },
      { test: { ...withSites, name: 'speed', include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
