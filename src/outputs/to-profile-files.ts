import type { Archive } from '../domain/archive.ts';
import { countProfileFiles, profileFileOf } from '../domain/profile-files.ts';
import { urls } from '../text/urls.ts';
import { toProfile } from './to-profile.ts';

/** The files that agreements are compared from, by number and made one at a time. */
export function* toProfileFiles(archive: Archive, today: string): Generator<[file: number, json: string]> {
  const files = countProfileFiles(archive.agreements.length);
  for (const [file, nodes] of Map.groupBy(archive.agreements, ({ id }) => profileFileOf(id, files)))
    yield [
      file,
      JSON.stringify(nodes.map((node) => toProfile({ node, archive, today }, urls.agreement(node.id)))),
    ];
}
