import type { Change, History, Publication } from '../domain/history.ts';
import type { PublicationLine } from '../domain/publication-line.ts';
import type { LoggedLine } from './read-log.ts';

/** The log as a reader meets it: newest first, and by agreement. */
export function toHistory(lines: readonly LoggedLine[]): History {
  const publications = lines
    .map(({ line }): Publication => ({
      number: line.number,
      date: line.date,
      changes: changesOf(line),
      otherFiles: Object.keys(line.files ?? {}).length,
    }))
    .reverse();
  const changes = publications.flatMap((publication) => publication.changes);
  return {
    changes,
    publications,
    byAgreement: Map.groupBy(changes, ({ id }) => id),
    head: lines.at(-1)?.hash,
  };
}

function changesOf({ number, date, added = {}, changed = {}, withdrawn = {} }: PublicationLine): Change[] {
  const common = { date, publication: number, fields: [], source: undefined, replacedBy: undefined };
  return [
    ...Object.entries(added).map(([id, { source }]): Change => ({ ...common, id, kind: 'added', source })),
    ...Object.entries(changed).map(([id, { source, fields }]): Change => ({
      ...common,
      id,
      kind: 'changed',
      source,
      fields: Object.keys(fields),
    })),
    ...Object.entries(withdrawn).map(([id, { replacedBy }]): Change => ({
      ...common,
      id,
      kind: 'withdrawn',
      replacedBy,
    })),
  ];
}
