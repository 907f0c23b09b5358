import { expect, test } from 'vitest';
import { asPublished } from '../../src/editor/as-published.ts';

test('a draft as it would be published is the same file without its mark', () => {
  expect(asPublished('---\ntitle: A # så\ndraft: true\n\nkind: agreement\n---\n\nText.\n')).toBe(
    '---\ntitle: A # så\n\nkind: agreement\n---\n\nText.\n',
  );
});

test.each(['---\ntitle: A\n---\n', '---\ndraft: false\n---\n', '---\na: [\ndraft: true\n---\n', 'ingen fil'])(
  '%j is no draft that can be shown',
  (text) => expect(asPublished(text)).toBeUndefined(),
);
