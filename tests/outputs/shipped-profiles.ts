import { fileURLToPath } from 'node:url';
import type { AgreementNode, Archive } from '../../src/domain/archive.ts';
import type { Profile, ProfileRow } from '../../src/domain/profile.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { toProfile } from '../../src/outputs/to-profile.ts';

/** The shipped archive, read once for all profiles. */
export const archive: Archive = checkContent(
  fileURLToPath(new URL('../../content', import.meta.url)),
).archive;

export function agreement(id: string): AgreementNode {
  const node = archive.agreementById.get(id);
  if (!node) throw new Error(`The archive has no ${id}.`);
  return node;
}

export const profileOf = (id: string): Profile =>
  toProfile({ node: agreement(id), archive, today: '2026-11-21' }, `/avtal/${id}/`);

/** A row by its group and key, as `money/perMonth`. */
export function rowOf(id: string, path: string): ProfileRow | undefined {
  const [group, ...key] = path.split('/');
  return profileOf(id).rows.find((row) => row.group === group && row.key === key.join('/'));
}

/** The values of a row with plain spaces. */
export const valuesOf = (id: string, path: string): string[] | undefined =>
  rowOf(id, path)?.values.map((value) => value.replaceAll('\u00a0', ' '));
