import { archiveFileVersion } from '../domain/archive-file.ts';
import { vocabularies } from '../domain/vocabulary.ts';

/** arkiv.json as a JSON Schema. What stands in it are the nouns, whose schemas are beside it. */
export const archiveFileJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...strictObject({
    $schema: { type: 'string', format: 'uri' },
    version: { const: archiveFileVersion },
    site: { $ref: 'site.json' },
    vocabularies: strictObject(
      Object.fromEntries(vocabularies.map((name) => [name, { $ref: 'vocabulary.json' }])),
    ),
    compounds: { $ref: 'compounds.json' },
    organisations: listOf({ id: text, data: { $ref: 'organisation.json' } }),
    agreements: listOf({ id: text, data: { $ref: 'agreement.json' }, text }),
    withdrawn: listOf({ id: text, data: { $ref: 'withdrawn.json' } }),
    images: listOf({ path: text, base64: { type: 'string', contentEncoding: 'base64' } }),
  }),
});

const text = { type: 'string' };

const strictObject = (properties: Record<string, object>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const listOf = (properties: Record<string, object>): object => ({
  type: 'array',
  items: strictObject(properties),
});
