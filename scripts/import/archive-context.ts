import { checkContent } from '../../src/gate/check-content.ts';
import { readContentFiles } from '../../src/gate/content-files.ts';
import { toSlug } from '../../src/gate/to-slug.ts';
import type { AgreementSource } from '../../src/domain/sources.ts';
import type { Context } from '../../src/importer/find/reading.ts';

/** What the importer has to know of an archive. */
export interface ArchiveContext {
  context: Context;
  /** E-mail addresses that belong to functions and may stand. */
  addresses: ReadonlySet<string>;
  agreements: readonly AgreementSource[];
}

/** What a content folder holds, or nothing where it is none. */
export function readArchiveContext(content: string): ArchiveContext | undefined {
  if (readContentFiles(content).files.length === 0) return undefined;
  const { sources, cleared } = checkContent(content);
  return {
    context: {
      organisations: new Map(sources.organisations.map(({ id, data }) => [id, data])),
      vocabularies: sources.vocabularies,
      toSlug,
    },
    addresses: cleared.addresses,
    agreements: sources.agreements,
  };
}
