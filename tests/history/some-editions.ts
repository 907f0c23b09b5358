import { hash } from 'node:crypto';
import type { PageKey } from '../../src/domain/withdrawn.ts';
import { findDifference, nextPublication, type Edition } from '../../src/history/next-publication.ts';
import { readLog, toLogText, type Log, type Sha256 } from '../../src/history/read-log.ts';

export const sha256: Sha256 = (data) => hash('sha256', data);

/** What an agreement says, field by field. */
export type Facts = Record<string, string>;

/** An edition of these agreements, with the other pages, files and replacements that are given. */
export function editionOf(
  agreements: Record<string, Facts>,
  others: { pages?: PageKey[]; files?: Record<string, string>; replacedBy?: Record<string, string> } = {},
): Edition {
  const { pages = [], files = {}, replacedBy = {} } = others;
  const digests = (facts: Facts): Record<string, string> =>
    Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, sha256(value).slice(0, 6)]));
  return {
    agreements: new Map(Object.entries(agreements).map(([id, facts]) => [id, sha256(JSON.stringify(facts))])),
    fieldsOf: (id) => digests(agreements[id] ?? {}),
    replacedBy: new Map(Object.entries(replacedBy)),
    pages: new Set(pages),
    files: new Map(Object.entries(files).map(([path, text]) => [path, sha256(text)])),
  };
}

/** The log after one edition each day from 1 January 2027; editions that change nothing leave no line. */
export function logAfter(...editions: Edition[]): Log {
  return editions.reduce(
    (log, edition, index) => {
      const difference = findDifference(log.state, edition);
      const day = `2027-01-${String(index + 1).padStart(2, '0')}`;
      const lines = difference ? nextPublication(log, difference, day, sha256) : log.lines;
      return readLog(toLogText(lines), sha256);
    },
    readLog('', sha256),
  );
}
