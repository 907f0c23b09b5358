import type { AgreementNode } from '../domain/archive.ts';
import type { Profile } from '../domain/profile.ts';
import { toProfile } from '../outputs/to-profile.ts';
import { getArchive } from './archive.ts';
import { settings } from './settings.ts';
import { urls } from '../text/urls.ts';

/** An agreement as rows to compare, as of the day of the build. */
export async function profileOf(node: AgreementNode): Promise<Profile> {
  const archive = await getArchive();
  return toProfile({ node, archive, today: settings.today }, urls.agreement(node.id));
}
