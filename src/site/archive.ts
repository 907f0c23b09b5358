import type { Archive } from '../domain/archive.ts';
import type { Checked } from '../gate/check-content.ts';
import { readChecked } from './checked.ts';
import { ContentError, hasErrors } from './content-error.ts';

let accepted: Checked | undefined;

/** Everything the pages show: the archive as the gate let it through, built once. */
export async function getArchive(): Promise<Archive> {
  const checked = readChecked();
  if (checked !== accepted && hasErrors(checked.problems)) throw new ContentError(checked.problems);
  accepted = checked;
  return checked.archive;
}
