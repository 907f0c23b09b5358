import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberingJudge } from '../../scripts/review/judge-draft.ts';
import { reviewFolder } from './review-folder.ts';

test('what was judged is judged anew only when something else in the folder has changed', async () => {
  const folder = await reviewFolder();
  const judge = rememberingJudge(folder, '2026-11-21');
  const first = judge(folder.draft());
  expect(judge(folder.draft())).toBe(first);
  writeFileSync(join(folder.content, `agreements/${folder.id}.mdx`), `${folder.draft()}\nMer text.\n`);
  expect(judge(folder.draft())).not.toBe(first);
  const second = judge(folder.draft());
  rmSync(join(folder.content, 'organisations/brygga.yaml'));
  expect(judge(folder.draft())).not.toBe(second);
  expect(judge(folder.draft()).names['organisations']?.has('brygga')).toBe(false);
  folder.remove();
});
