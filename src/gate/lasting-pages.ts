import { pageKey, type PageKey, type PageKind } from '../domain/withdrawn.ts';
import { lastingAddress, urls } from '../text/urls.ts';
import type { ContentReading } from './read-content.ts';

/** Every page with an address that must always answer, as far as it can be read. */
export function lastingPages({ agreements, organisations, vocabularies }: ContentReading): Set<PageKey> {
  const termsOf = (name: string, kind: PageKind): PageKey[] =>
    vocabularies
      .filter(({ file }) => file.id === name)
      .flatMap(({ data }) => (data?.terms ?? []).map(({ id }) => pageKey(kind, id)));
  return new Set([
    ...agreements.filter(({ isDraft }) => !isDraft).map(({ file }) => pageKey('agreement', file.id)),
    ...organisations.flatMap(({ file, data }) => [
      pageKey('organisation', file.id),
      ...(data?.units ?? []).map(({ id }) => pageKey('unit', `${file.id}/${id}`)),
    ]),
    ...termsOf('themes', 'theme'),
    ...termsOf('clause-topics', 'clauseTopic'),
  ]);
}

/** The addresses of what has been withdrawn or has another name now: they answer, so links may lead there. */
export const goneAddresses = ({ agreements, withdrawn }: ContentReading): Set<string> =>
  new Set([
    ...agreements.flatMap(({ data }) => data?.aliases ?? []).map(urls.agreement),
    ...withdrawn.flatMap(({ data }) => (data ? lastingAddress(data.kind ?? 'agreement', data.id) : [])),
  ]);
