import type { Archive } from '../domain/archive.ts';
import { capital } from '../text/capital.ts';
import { sortByWord } from '../text/list-words.ts';
import { urls } from '../text/urls.ts';

export interface IndexEntry {
  label: string;
  href: string;
  kind: 'agreement' | 'organisation' | 'theme' | 'clause';
}

/** Everything by its first letter, in Swedish order; what begins with a figure stands first. */
export function searchEntries(archive: Archive): { letter: string; anchor: string; entries: IndexEntry[] }[] {
  const entries: IndexEntry[] = [
    ...[...archive.agreements, ...archive.mentioned].map(({ id, data }) => ({
      label: data.title,
      href: urls.agreement(id),
      kind: 'agreement' as const,
    })),
    ...archive.organisations.map(({ id, data }) => ({
      label: data.name,
      href: urls.organisation(id),
      kind: 'organisation' as const,
    })),
    ...archive.themes.map(({ term: { id, label } }) => ({
      label,
      href: urls.theme(id),
      kind: 'theme' as const,
    })),
    ...archive.clauseTopics.map(({ term: { id, label } }) => ({
      label: capital(label),
      href: urls.clauseTopic(id),
      kind: 'clause' as const,
    })),
  ];
  const byLetter = Map.groupBy(
    sortByWord(entries, ({ label }) => label),
    ({ label }) => letterOf(label),
  );
  return Array.from(byLetter, ([letter, own], at) => ({ letter, anchor: `bokstav-${at + 1}`, entries: own }));
}

function letterOf(label: string): string {
  const first = /[\p{L}\p{N}]/u.exec(label)?.[0]?.toUpperCase() ?? '#';
  return /\p{N}/u.test(first) ? '0\u20139' : first;
}
