import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import { dataFolder, readJson } from './data-files.ts';
import type { Validator } from './validator.ts';

const standard = (name: string): object =>
  readJson(new URL(`../../tests/fixtures/standards/360giving/${name}`, import.meta.url).pathname) as object;

/** The grants follow the schema of 360Giving, and with what is left out they are all agreements. */
export const grants: Validator = {
  name: '360Giving: ajv, 360-giving-schema',
  run: (folder) => judgeGrants(readJson(join(dataFolder(folder), '360giving.json'))),
};

export function judgeGrants(file: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(standard('360-giving-schema.json'));
  const { grants: list } = file as { grants: unknown[] };
  // A package must hold a grant; where no agreement can honestly be one, only the rest can be judged.
  const schema = standard('360-giving-package-schema.json');
  const validate = ajv.compile(list.length > 0 ? schema : { ...schema, required: [], properties: {} });
  return validate(file) ? [] : [`360giving.json: ${ajv.errorsText(validate.errors)}`];
}
