import { expect, test } from 'vitest';
import { countProfileFiles, profileFileOf } from '../../src/domain/profile-files.ts';

const ids = Array.from({ length: 10_000 }, (_, index) => `avtal-${index}`);

test('every agreement lies in a file that there is, and no file is heavy to fetch', () => {
  const files = countProfileFiles(ids.length);
  const sizes = [...Map.groupBy(ids, (id) => profileFileOf(id, files))].map(([file, { length }]) => {
    expect(file).toBeGreaterThanOrEqual(0);
    expect(file).toBeLessThan(files);
    return length;
  });
  expect(files).toBe(1250);
  expect(Math.max(...sizes)).toBeLessThan(40);
});

test('a small archive has one file', () => {
  expect(countProfileFiles(3)).toBe(1);
  expect(profileFileOf('sprakvanner', 1)).toBe(0);
});
