import { expect, test } from 'vitest';
import { countProfileFiles, profileFileOf } from '../../src/domain/profile-files.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { toProfileFiles } from '../../src/outputs/to-profile-files.ts';

test('every agreement lies in the file where the reader looks for it', () => {
  const { archive } = checkContent('content');
  const files = new Map(toProfileFiles(archive, '2026-11-21'));
  const count = countProfileFiles(archive.agreements.length);
  for (const { id, data } of archive.agreements) {
    const profiles = JSON.parse(files.get(profileFileOf(id, count)) ?? '[]') as Profile[];
    expect(profiles.find((profile) => profile.id === id)?.title).toBe(data.shortTitle ?? data.title);
  }
});
