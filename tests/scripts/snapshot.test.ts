import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import { ChangedFile, publishedReader } from '../../src/gate/read-published.ts';
import { explainFailure } from '../../scripts/build/explain-failure.ts';
import { trialFolder } from './fake-site.ts';

test('what is edited while a build is at work is never published unjudged', () => {
  const content = join(trialFolder(), 'content');
  cpSync('tests/fixtures/archive', content, { recursive: true });
  const { files } = checkContent(content);
  const read = publishedReader(content, files);
  const path = 'agreements/vandring.mdx';
  expect(new TextDecoder().decode(read(path))).toBe(readFileSync(join(content, path), 'utf8'));
  writeFileSync(join(content, path), 'changed');
  expect(() => read(path)).toThrow(ChangedFile);
  const told = explainFailure(new ChangedFile(path), '/srv/dist', content);
  expect(told).toMatch(/^agreements\/vandring\.mdx ändrades medan bygget pågick\. .*Bygg igen\.$/);
  rmSync(join(content, '..'), { recursive: true });
});
