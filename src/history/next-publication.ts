import type { PublicationLine, PublishedAgreement } from '../domain/publication-line.ts';
import type { PageKey } from '../domain/withdrawn.ts';
import type { Log, LoggedLine, Sha256 } from './read-log.ts';
import type { PublishedState } from './published-state.ts';

/** What is to be published. Digests of fields are only asked for where an agreement is new or other. */
export interface Edition {
  /** The SHA-256 of each agreement's file. */
  agreements: ReadonlyMap<string, string>;
  fieldsOf: (id: string) => Readonly<Record<string, string>>;
  /** Where agreements that are gone lead now. */
  replacedBy: ReadonlyMap<string, string>;
  pages: ReadonlySet<PageKey>;
  files: ReadonlyMap<string, string>;
}

/** All that a publication would change, before it has a day and a number. */
export type Difference = Omit<PublicationLine, 'number' | 'date' | 'previous'>;

/** What the edition changes of what was published before; nothing where all is the same. */
export function findDifference(state: PublishedState, edition: Edition): Difference | undefined {
  const difference = withoutEmpty({
    ...agreementDifference(state, edition),
    pagesAdded: inOrder([...edition.pages].filter((key) => !state.pages.has(key))),
    pagesWithdrawn: inOrder([...state.pages].filter((key) => !edition.pages.has(key))),
    files: fileDifference(state.files, edition.files),
  });
  return Object.keys(difference).length > 0 ? difference : undefined;
}

/** The log with one more publication of this day. */
export function nextPublication(
  { lines }: Pick<Log, 'lines'>,
  difference: Difference,
  date: string,
  sha256: Sha256,
): LoggedLine[] {
  const last = lines.at(-1);
  const line: PublicationLine = {
    number: lines.length + 1,
    date,
    previous: last?.hash ?? null,
    ...difference,
  };
  const text = JSON.stringify(line);
  return [...lines, { line, text, hash: sha256(text) }];
}

function agreementDifference(state: PublishedState, edition: Edition): Difference {
  const added: [string, PublishedAgreement][] = [];
  const changed: [string, PublishedAgreement][] = [];
  for (const id of inOrder([...edition.agreements.keys()])) {
    const [old, source] = [state.agreements.get(id), edition.agreements.get(id) ?? ''];
    if (!old) added.push([id, { source, fields: edition.fieldsOf(id) }]);
    else if (old.source !== source)
      changed.push([id, { source, fields: otherFields(old.fields, edition.fieldsOf(id)) }]);
  }
  const gone = inOrder([...state.agreements.keys()].filter((id) => !edition.agreements.has(id)));
  const withdrawn = gone.map((id): [string, { replacedBy?: string }] => {
    const replacedBy = edition.replacedBy.get(id);
    return [id, replacedBy === undefined ? {} : { replacedBy }];
  });
  return {
    added: Object.fromEntries(added),
    changed: Object.fromEntries(changed),
    withdrawn: Object.fromEntries(withdrawn),
  };
}

/** The fields that are new or other, and nothing for those that are gone. */
function otherFields(
  old: Readonly<Record<string, string | null>>,
  now: Readonly<Record<string, string>>,
): Record<string, string | null> {
  const paths = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return Object.fromEntries(
    paths
      .filter((path) => (old[path] ?? null) !== (now[path] ?? null))
      .map((path) => [path, now[path] ?? null]),
  );
}

function fileDifference(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Record<string, string | null> {
  const paths = inOrder([...new Set([...old.keys(), ...now.keys()])]);
  return Object.fromEntries(
    paths.filter((path) => old.get(path) !== now.get(path)).map((path) => [path, now.get(path) ?? null]),
  );
}

/** In an order that no machine decides. */
const inOrder = <Text extends string>(texts: readonly Text[]): Text[] =>
  texts.toSorted((a, b) => (a < b ? -1 : 1));

const withoutEmpty = (difference: Difference): Difference =>
  Object.fromEntries(Object.entries(difference).filter(([, part]) => Object.keys(part ?? {}).length > 0));
