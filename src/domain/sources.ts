import type { Agreement } from './agreement.ts';
import type { BodyFacts } from './body-facts.ts';
import type { History } from './history.ts';
import type { Organisation } from './organisation.ts';
import type { Site } from './site.ts';
import type { Term, VocabularyName } from './vocabulary.ts';
import type { Withdrawn } from './withdrawn.ts';

/** One agreement as it was read: its id, its file, its frontmatter and what its body says. */
export interface AgreementSource {
  id: string;
  file: string;
  data: Agreement;
  body: BodyFacts;
}

export interface OrganisationSource {
  id: string;
  file: string;
  data: Organisation;
}

/** Everything the archive is built from. Files and schemas are behind us here. */
export interface Sources {
  agreements: readonly AgreementSource[];
  organisations: readonly OrganisationSource[];
  vocabularies: Record<VocabularyName, readonly Term[]>;
  site: Site;
  /** What has been published before; nothing where that is not kept. */
  history?: History;
  /** What has been published and is not any more. */
  withdrawn?: readonly Withdrawn[];
}
