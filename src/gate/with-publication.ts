import { nextPublication } from '../history/next-publication.ts';
import { logOf } from '../history/read-log.ts';
import { toHistory } from '../history/to-history.ts';
import type { Checked } from './check-content.ts';
import { sha256 } from './sha256.ts';

/** The gate's answer as it is published on a day: log and history already tell of the publication in the making. Asked for once. */
export function withPublication(checked: Checked, today: string): Checked {
  if (!checked.difference) return checked;
  const log = logOf(nextPublication(checked.log, checked.difference, today, sha256));
  return { ...checked, log, archive: { ...checked.archive, history: toHistory(log.lines) } };
}
