import type { PublicationLine } from '../domain/publication-line.ts';
import { pageKey, type PageKey } from '../domain/withdrawn.ts';

/** An agreement as it was last published. */
export interface LoggedAgreement {
  source: string;
  /** A short digest of every field it has; nothing for one that it had once. */
  fields: Readonly<Record<string, string | null>>;
}

/** What all publications so far have led to. */
export interface PublishedState {
  agreements: ReadonlyMap<string, LoggedAgreement>;
  /** Pages of organisations, units, themes and clause topics. */
  pages: ReadonlySet<PageKey>;
  /** All other files of the content, with their SHA-256. */
  files: ReadonlyMap<string, string>;
  /** Every page that has ever been published, agreements too: their addresses must always answer. */
  everPublished: ReadonlySet<PageKey>;
}

/** Follow publications from the first one; `publish` answers false to one that could not have come after those before. */
export function publishedState(): { state: PublishedState; publish: (line: PublicationLine) => boolean } {
  const agreements = new Map<string, LoggedAgreement>();
  const pages = new Set<PageKey>();
  const files = new Map<string, string>();
  const everPublished = new Set<PageKey>();

  function publish(line: PublicationLine): boolean {
    const { added = {}, changed = {}, withdrawn = {}, pagesAdded = [], pagesWithdrawn = [] } = line;
    let isPossible = true;
    for (const [id, { source, fields }] of Object.entries(added)) {
      isPossible &&= !agreements.has(id);
      agreements.set(id, { source, fields });
      everPublished.add(pageKey('agreement', id));
    }
    for (const [id, { source, fields }] of Object.entries(changed)) {
      const old = agreements.get(id);
      isPossible &&= old !== undefined && old.source !== source;
      agreements.set(id, { source, fields: { ...old?.fields, ...fields } });
    }
    for (const id of Object.keys(withdrawn)) isPossible = agreements.delete(id) && isPossible;
    for (const key of pagesAdded) {
      isPossible &&= !pages.has(key);
      pages.add(key);
      everPublished.add(key);
    }
    for (const key of pagesWithdrawn) isPossible = pages.delete(key) && isPossible;
    for (const [path, digest] of Object.entries(line.files ?? {})) {
      isPossible &&= files.get(path) !== (digest ?? undefined);
      if (digest === null) files.delete(path);
      else files.set(path, digest);
    }
    return isPossible;
  }

  return { state: { agreements, pages, files, everPublished }, publish };
}
