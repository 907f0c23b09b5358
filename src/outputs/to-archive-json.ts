import { archiveFileVersion } from '../domain/archive-file.ts';
import { writtenAgreement, writtenOrganisation } from '../domain/to-written.ts';
import { vocabularies } from '../domain/vocabulary.ts';
import { formatWords } from '../text/format-words.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Format, FormatContext } from './format.ts';
import { toBase64 } from './to-base64.ts';

/** The whole archive in one file, from which the content folder can be made again. */
export const archiveJson: Format<'archive'> = {
  id: 'archive-json',
  label: formatWords.archiveJson,
  subject: 'archive',
  mediaType: 'application/json',
  extension: '.json',
  dataset: 'archive',
  urlOf: () => urls.dataFile('arkiv.json'),
  render: (_archive, context) => toArchiveJson(context),
};

/** One record on each line, so that two versions can be compared line by line. */
export function* toArchiveJson(context: FormatContext): Generator<string> {
  const { archive, compounds, images } = context;
  const { site, agreements, mentioned, organisations } = archive;
  const head = {
    $schema: absolute(site.baseUrl, urls.dataSchema('archive')),
    version: archiveFileVersion,
    site,
    vocabularies: Object.fromEntries(vocabularies.map((name) => [name, termsOf(context, name)])),
    compounds,
  };
  yield JSON.stringify(head).slice(0, -1);
  yield* listOf('organisations', organisations, ({ id, data }) => ({ id, data: writtenOrganisation(data) }));
  const all = [...agreements, ...mentioned].sort((a, b) => (a.id < b.id ? -1 : 1));
  yield* listOf('agreements', all, (node) => ({
    id: node.id,
    data: writtenAgreement(node.data),
    text: context.textOf(node),
  }));
  yield* listOf('withdrawn', archive.withdrawn, ({ file, ...data }) => ({
    id: file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, ''),
    data,
  }));
  yield* listOf('images', images, (path) => ({ path, base64: toBase64(context.imageOf(path)) }));
  yield '}\n';
}

function* listOf<Item>(
  key: string,
  items: readonly Item[],
  toRecord: (item: Item) => object,
): Generator<string> {
  yield `,\n"${key}":[`;
  for (const [index, item] of items.entries())
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(toRecord(item))}`;
  yield ']';
}

function termsOf({ archive }: FormatContext, name: (typeof vocabularies)[number]): { terms: unknown[] } {
  const terms = {
    themes: () => archive.themes.map(({ term }) => term),
    'target-groups': () => archive.targetGroups.map(({ term }) => term),
    'clause-topics': () => archive.clauseTopics.map(({ term }) => term),
    'budget-categories': () => [...archive.budgetCategories.values()],
  };
  return { terms: terms[name]() };
}
