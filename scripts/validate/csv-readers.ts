import { parse } from 'csv-parse/sync';
import papaparse from 'papaparse';
import { readResources, readTable } from './data-files.ts';
import type { Validator } from './validator.ts';

/** Two readers of CSV see the same cells in every table, and nothing wrong. */
export const csvReaders: Validator = {
  name: 'CSV: papaparse + csv-parse',
  run: (folder) =>
    readResources(folder).flatMap((resource) => {
      const text = readTable(folder, resource);
      const { delimiter } = resource.dialect;
      const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), {
        delimiter,
        skipEmptyLines: true,
      });
      const others: string[][] = parse(text, { delimiter, bom: true, record_delimiter: '\r\n' });
      const width = resource.schema.fields.length;
      return [
        ...errors.map(({ message, row }) => `${resource.path}:${row ?? '?'} ${message}`),
        ...data.flatMap((row, index) =>
          row.length === width ? [] : [`${resource.path}:${index + 1} ${row.length} cells, not ${width}`],
        ),
        ...(JSON.stringify(data) === JSON.stringify(others)
          ? []
          : [`${resource.path}: the readers see different cells`]),
      ];
    }),
};
