import { Readable } from 'node:stream';
import { Table, validate } from 'tableschema';
import { readResources, readTable, type Resource } from './data-files.ts';
import type { Validator } from './validator.ts';

/** Every table follows its own Table Schema, cell by cell. */
export const tableSchemas: Validator = {
  name: 'CSV: tableschema',
  run: async (folder) => {
    const faults: string[] = [];
    for (const resource of readResources(folder)) faults.push(...(await judge(folder, resource)));
    return faults;
  },
};

async function judge(folder: string, resource: Resource): Promise<string[]> {
  const { name, path, dialect, schema } = resource;
  const { valid, errors } = await validate(schema);
  if (!valid) return errors.map(({ message }) => `${name}: ${message}`);
  // The library does not know the mark that tells Excel which letters a file has.
  const text = readTable(folder, resource).replace(/^\uFEFF/, '');
  const table = await Table.load(Readable.from([text]), { schema, delimiter: dialect.delimiter });
  // Faults come as values among the rows, so that all of them are told.
  const rows = await table.read({ forceCast: true });
  return rows.flatMap((row) => (row instanceof Error ? [`${path}: ${textOf(row)}`] : []));
}

const textOf = (error: Error & { rowNumber?: number; errors?: Error[] }): string =>
  [
    `row ${error.rowNumber ?? '?'}`,
    error.message,
    ...(error.errors ?? []).map(({ message }) => message),
  ].join('; ');
