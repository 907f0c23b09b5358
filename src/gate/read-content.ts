import { compoundWordsSchema, type CompoundWords } from '../domain/compound-words.ts';
import type { Organisation } from '../domain/organisation.ts';
import { organisationSchema } from '../domain/organisation.ts';
import type { Collection } from '../domain/reference.ts';
import { siteSchema, type Site } from '../domain/site.ts';
import { vocabularySchema, type Vocabulary } from '../domain/vocabulary.ts';
import { withdrawalSchema, type Withdrawal } from '../domain/withdrawn.ts';
import type { BodyRenderer } from './body-renderer.ts';
import type { ContentFile } from './content-files.ts';
import type { ContentKind } from './judge-file.ts';
import type { Names } from './judge-text.ts';
import type { KnownNames } from './known-names.ts';
import { proposer } from './proposer.ts';
import { readAgreementFile, type AgreementReading } from './read-agreement-file.ts';
import { readText } from './read-text.ts';
import { readYamlFile } from './read-yaml-file.ts';
import type { Reading } from './reading.ts';

/** Every file of the archive as far as it could be read by itself, and the names they give each other to point at. */
export interface ContentReading {
  site: Reading<Site> | undefined;
  vocabularies: Reading<Vocabulary>[];
  compounds: Reading<CompoundWords> | undefined;
  organisations: Reading<Organisation>[];
  agreements: AgreementReading[];
  withdrawn: Reading<Withdrawal>[];
  known: KnownNames;
}

/** Read every file; vocabularies and file names come first, since the others point at them. */
export function readContent(files: readonly ContentFile[], render?: BodyRenderer): ContentReading {
  const of = (kind: ContentKind): ContentFile[] => files.filter((file) => file.kind === kind);
  const [site] = of('site').map((file) => readYamlFile(file, readText(file), siteSchema));
  const vocabularies = of('vocabulary').map((file) => readYamlFile(file, readText(file), vocabularySchema));
  const [compounds] = of('compounds').map((file) => readYamlFile(file, readText(file), compoundWordsSchema));
  const ids = idsOf(vocabularies, of('organisation'), of('agreement'));
  const propose = proposer();
  const names: Names = (collection, read) => propose(read, ids.get(collection) ?? []);
  const organisations = of('organisation').map((file) =>
    readYamlFile(file, readText(file), organisationSchema, names),
  );
  const agreements = of('agreement').map((file) => readAgreementFile(file, readText(file), names, render));
  const withdrawn = of('withdrawn').map((file) => readYamlFile(file, readText(file), withdrawalSchema));
  const drafts = new Set(agreements.filter(({ isDraft }) => isDraft).map(({ file }) => file.id));
  const readable = new Map(organisations.flatMap(({ file, data }) => (data ? [[file.id, data]] : [])));
  return {
    site,
    vocabularies,
    compounds,
    organisations,
    agreements,
    withdrawn,
    known: { ids, drafts, organisations: readable, propose },
  };
}

function idsOf(
  vocabularies: readonly Reading<Vocabulary>[],
  organisations: readonly ContentFile[],
  agreements: readonly ContentFile[],
): KnownNames['ids'] {
  const ids = new Map<Collection, ReadonlySet<string>>([
    ['organisations', new Set(organisations.map(({ id }) => id))],
    ['agreements', new Set(agreements.map(({ id }) => id))],
  ]);
  for (const { file, data } of vocabularies) {
    if (data) ids.set(file.id as Collection, new Set(data.terms.map(({ id }) => id)));
  }
  return ids;
}
