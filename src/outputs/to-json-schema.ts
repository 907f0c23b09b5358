import { jsonSchemas } from '../domain/json-schema.ts';
import { formatWords, nounWords } from '../text/format-words.ts';
import { absolute, urls } from '../text/urls.ts';
import { archiveFileJsonSchema } from './archive-file-json-schema.ts';
import type { Format } from './format.ts';

/** Every noun and what may be written in its file. */
const nouns: Record<keyof typeof nounWords, () => object> = {
  ...jsonSchemas,
  archive: archiveFileJsonSchema,
};

/** The schema of every noun, at an address that the files themselves name. */
export const schemaFormats: readonly Format<'archive'>[] = Object.entries(nouns).map(([noun, schemaOf]) => ({
  id: `${noun}-schema`,
  label: formatWords.schema(nounWords[noun as keyof typeof nounWords]),
  subject: 'archive',
  mediaType: 'application/schema+json',
  extension: '.json',
  urlOf: () => urls.dataSchema(noun),
  render: ({ site }) =>
    `${JSON.stringify({ $id: absolute(site.baseUrl, urls.dataSchema(noun)), ...schemaOf() })}\n`,
}));
