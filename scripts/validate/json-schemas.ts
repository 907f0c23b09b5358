import { basename, join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { dataFolder, filesIn, readJson } from './data-files.ts';
import type { Validator } from './validator.ts';

/** The schemas are schemas, and every JSON file of the site follows its own. */
export const jsonSchemas: Validator = {
  name: 'JSON: ajv, JSON Schema 2020-12',
  run: (folder) => {
    const ajv = readSchemas(folder);
    const judge = (noun: string, data: unknown, where: string): string[] => {
      const validate = ajv.getSchema(addressOf(folder, noun)) as ValidateFunction;
      return validate(data) ? [] : [`${where}: ${ajv.errorsText(validate.errors)}`];
    };
    return [
      ...judge('archive', readJson(join(dataFolder(folder), 'arkiv.json')), 'arkiv.json'),
      ...(['agreement', 'organisation'] as const).flatMap((noun) =>
        filesIn(folder, { agreement: 'avtal', organisation: 'parter' }[noun], '.json').flatMap((path) =>
          judge(noun, (readJson(path) as { data: unknown }).data, basename(path)),
        ),
      ),
    ];
  },
};

/** Our own names of formats are notes to people; those that the standard knows are checked. */
function readSchemas(folder: string): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  for (const path of filesIn(folder, 'schema', '.json')) ajv.addSchema(readJson(path) as object);
  return ajv;
}

const addressOf = (folder: string, noun: string): string =>
  (readJson(join(dataFolder(folder), `schema/${noun}.json`)) as { $id: string }).$id;
