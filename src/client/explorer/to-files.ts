import { explorerText as words } from '../../text/explorer.ts';
import { fileColumnWords, fileText } from '../../text/explorer-files.ts';
import { formatCsv, internationalCsv, swedishCsv, type CsvDialect } from '../../text/format-csv.ts';
import { formatDay } from '../../text/format-date.ts';
import { formatMoney } from '../../text/format-money.ts';
import { totalLabels, totalWords } from '../../text/money-totals.ts';
import { cells } from './cells.ts';
import type { ColumnName } from './columns.ts';
import { fileColumns, type FileColumn, type TakenView } from './file-columns.ts';
import type { View } from './to-view.ts';

/** Everything a file is made of. */
export interface Taken extends TakenView {
  view: View;
  columns: readonly ColumnName[];
}

interface Format {
  extension: string;
  mediaType: string;
  render: (taken: Taken) => string;
}

/** The ways a reader can take a view along. A new format is a line here and its words. */
export const fileFormats: Record<keyof typeof words.formats, Format> = {
  csv: { extension: '.csv', mediaType: 'text/csv', render: (taken) => toCsv(taken, internationalCsv) },
  excel: { extension: '-excel.csv', mediaType: 'text/csv', render: (taken) => toCsv(taken, swedishCsv) },
  json: { extension: '.json', mediaType: 'application/json', render: toJson },
  markdown: { extension: '.md', mediaType: 'text/markdown', render: toMarkdown },
};

export type FileFormat = keyof typeof fileFormats;

/** The name of a file says what was asked for and when. */
export function fileName({ address, day }: TakenView, format: FileFormat): string {
  const query = new URL(address).search
    .slice(1)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
  return `${[fileText.name, query, day].filter(Boolean).join('-')}${fileFormats[format].extension}`;
}

const keys = Object.keys(fileColumnWords) as FileColumn[];

const toCsv = (taken: Taken, dialect: CsvDialect): string =>
  formatCsv(
    [
      Object.values(fileColumnWords),
      ...taken.rows.map((row) => keys.map((key) => fileColumns[key](row, taken))),
    ],
    dialect,
  );

function toJson(taken: Taken): string {
  const { view, rows, address, day } = taken;
  const toObject = (row: (typeof rows)[number]): Record<string, string | number | null> =>
    Object.fromEntries(keys.map((key) => [fileColumnWords[key], fileColumns[key](row, taken) ?? null]));
  const file = {
    query: address,
    taken: day,
    agreements: view.agreements,
    totals: view.totals.map(({ money, agreements }) => ({
      kind: money.kind,
      basis: money.basis,
      currency: money.currency,
      amount: money.ore / 100,
      agreements,
    })),
    rows: rows.map(toObject),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** The columns that are shown, as a table; the sums above it, each for itself. */
function toMarkdown({ view, rows, table, columns, address, day, addressOf }: Taken): string {
  const addresses = { agreement: addressOf, organisation: (): string => '' };
  const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  const cellOf = (name: ColumnName, row: (typeof rows)[number]): string =>
    cells[name](row, table, addresses)
      .map(({ text, href }) => (name === 'title' ? `[${inert(text)}](${href})` : inert(text)))
      .join(', ');
  const totals = view.totals.map(
    ({ money, agreements }) =>
      `- ${totalLabels[money.kind][money.basis]}: ${formatMoney(money)} (${totalWords.from(agreements, money.kind === 'publicCost')})`,
  );
  return [
    `# ${fileText.title}`,
    '',
    `${fileText.taken(formatDay(day))} ${fileText.query}: <${address}>`,
    '',
    `${fileText.count}: ${view.agreements}`,
    '',
    ...(totals.length > 0 ? [`## ${fileText.totals}`, '', fileText.totalsNote, '', ...totals, ''] : []),
    `## ${fileText.list}`,
    '',
    line(columns.map((name) => words.columns[name])),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((name) => cellOf(name, row)))),
    '',
  ].join('\n');
}

/** What means something in Markdown or HTML means nothing in a name. */
const inert = (text: string): string => text.replace(/[\\`*_[\]<>|#&]/g, '\\$&');
