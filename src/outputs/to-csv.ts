import { formatCsv, internationalCsv, swedishCsv, type CsvDialect } from '../text/format-csv.ts';
import { formatWords } from '../text/format-words.ts';
import { tableWords } from '../text/columns.ts';
import { urls } from '../text/urls.ts';
import type { Format, FormatContext } from './format.ts';
import { headerOf, type Table } from './tables/table.ts';

const mediaType = 'text/csv';

/** A table of the whole archive, as standards have it and as Excel in Swedish opens it. */
export const csvFormats = (table: Table): Format<'archive'>[] => {
  const { name, title } = tableWords[table.id];
  return [
    {
      id: `${name}-csv`,
      label: formatWords.csv(title),
      subject: 'archive',
      mediaType,
      extension: '.csv',
      dataset: table.id,
      urlOf: () => urls.dataFile(`${name}.csv`),
      render: (_archive, context) => toCsv(table, context, internationalCsv),
    },
    {
      id: `${name}-excel`,
      label: formatWords.excelCsv(title),
      subject: 'archive',
      mediaType,
      extension: '-excel.csv',
      dataset: table.id,
      urlOf: () => urls.dataFile(`${name}-excel.csv`),
      render: (_archive, context) => toCsv(table, context, swedishCsv),
    },
  ];
};

function* toCsv(table: Table, { archive }: FormatContext, dialect: CsvDialect): Generator<string> {
  yield formatCsv([headerOf(table)], dialect);
  const later = { ...dialect, mark: '' } as const;
  for (const node of archive.agreements) yield formatCsv(table.rowsOf(node, archive), later);
}
