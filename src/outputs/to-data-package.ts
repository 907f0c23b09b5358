import type { Site } from '../domain/site.ts';
import { columnWords, dataPackageWords, tableWords } from '../text/columns.ts';
import { formatWords } from '../text/format-words.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Format } from './format.ts';
import type { CellType, Table } from './tables/table.ts';
import { tables } from './tables/tables.ts';

/** What the tables are, as programs that read data packages want it told. */
export const dataPackage: Format<'archive'> = {
  id: 'data-package',
  label: formatWords.dataPackage,
  subject: 'archive',
  mediaType: 'application/json',
  extension: '.json',
  urlOf: () => urls.dataFile('datapackage.json'),
  render: ({ site }) => `${JSON.stringify(toDataPackage(site), undefined, 1)}\n`,
};

const toDataPackage = (site: Site): object => ({
  profile: 'tabular-data-package',
  name: dataPackageWords.name,
  id: absolute(site.baseUrl, urls.dataFile('datapackage.json')),
  title: site.title,
  description: `${site.description.trim()}\n\n${dataPackageWords.rules}`,
  homepage: site.baseUrl,
  licenses: [{ title: site.licence.name, path: site.licence.url }],
  sources: [{ title: site.publisher.name, path: site.publisher.url ?? site.baseUrl }],
  resources: tables.flatMap((table) => [
    resourceOf(table, '', { delimiter: ',' }, {}),
    resourceOf(table, '-excel', { delimiter: ';' }, { decimalChar: ',' }),
  ]),
});

function resourceOf(table: Table, suffix: '' | '-excel', dialect: object, numbers: object): object {
  const { name, title, sv, en } = tableWords[table.id];
  return {
    name: `${name}${suffix}`,
    profile: 'tabular-data-resource',
    path: `${name}${suffix}.csv`,
    title,
    description: `${sv}\n${en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { ...dialect, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table, numbers),
  };
}

/** A table's columns as a Table Schema. `numbers` tells how decimals are written. */
export const tableSchema = (table: Table, numbers: object = {}): object => ({
  fields: table.columns.map(({ key, type, words, isRequired }) => {
    const { name, sv, en } = columnWords[key];
    const constraints = {
      ...(isRequired && { required: true }),
      ...(words && { enum: words }),
      ...(type === 'time' && { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }),
    };
    return {
      name,
      ...fieldTypes[type],
      ...(fieldTypes[type].type === 'number' && numbers),
      description: `${sv}\n${en}`,
      ...(Object.keys(constraints).length > 0 && { constraints }),
    };
  }),
  missingValues: [''],
  primaryKey: table.primaryKey.map((key) => columnWords[key].name),
  ...(table.id !== 'agreements' && {
    foreignKeys: [
      {
        fields: columnWords.id.name,
        reference: { resource: tableWords.agreements.name, fields: columnWords.id.name },
      },
    ],
  }),
});

const fieldTypes: Record<CellType, { type: string; format?: string }> = {
  text: { type: 'string' },
  time: { type: 'string' },
  day: { type: 'date', format: 'default' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  amount: { type: 'number' },
  address: { type: 'string', format: 'uri' },
};
