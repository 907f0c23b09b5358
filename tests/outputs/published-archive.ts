import type { Archive } from '../../src/domain/archive.ts';
import type { Change, ChangeKind, History } from '../../src/domain/history.ts';
import { archive as shipped } from './shipped-profiles.ts';

type Told = readonly [
  publication: number,
  date: string,
  id: string,
  kind: ChangeKind,
  fields?: readonly string[],
];

/** The shipped archive as if it had been published in some steps, newest first. */
export const publishedArchive = (told: readonly Told[]): Archive => ({
  ...shipped,
  history: historyOf(told),
});

function historyOf(told: readonly Told[]): History {
  const changes = told.map(([publication, date, id, kind, fields = []]): Change => ({
    id,
    date,
    kind,
    fields,
    publication,
    source: undefined,
    replacedBy: undefined,
  }));
  return {
    changes,
    publications: [...Map.groupBy(changes, ({ publication }) => publication)].map(([number, own]) => ({
      number,
      date: own[0]?.date ?? '',
      changes: own,
      otherFiles: 0,
    })),
    byAgreement: Map.groupBy(changes, ({ id }) => id),
    head: undefined,
  };
}

/** Three publications: two agreements, a change of one of them, and one that was withdrawn. */
export const archive = publishedArchive([
  [3, '2026-03-02', 'borttaget-avtal', 'withdrawn'],
  [2, '2026-02-01', 'it-guide-ostersund-2018', 'changed', ['money.total', 'deadlines', 'body']],
  [1, '2026-01-15', 'it-guide-ostersund-2018', 'added'],
  [1, '2026-01-15', 'hoppfull-framtid', 'added'],
]);
