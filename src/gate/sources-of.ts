import type { Sources } from '../domain/sources.ts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import type { ContentReading } from './read-content.ts';
import { standInSite } from './stand-in-site.ts';

/** What the archive is built from: everything that could be read, without drafts. */
export function sourcesOf({
  site,
  vocabularies,
  organisations,
  agreements,
  withdrawn,
}: ContentReading): Sources {
  const terms = (name: VocabularyName): readonly Term[] =>
    vocabularies.find(({ file }) => file.id === name)?.data?.terms ?? [];
  return {
    site: site?.data ?? standInSite,
    vocabularies: {
      themes: terms('themes'),
      'target-groups': terms('target-groups'),
      'clause-topics': terms('clause-topics'),
      'budget-categories': terms('budget-categories'),
    },
    organisations: organisations.flatMap(({ file, data }) =>
      data ? [{ id: file.id, file: file.path, data }] : [],
    ),
    agreements: agreements.flatMap(({ file, data, body, isDraft }) =>
      data && body && !isDraft ? [{ id: file.id, file: file.path, data, body }] : [],
    ),
    withdrawn: withdrawn.flatMap(({ file, data }) =>
      data ? [{ ...data, kind: data.kind ?? 'agreement', file: file.path }] : [],
    ),
  };
}
