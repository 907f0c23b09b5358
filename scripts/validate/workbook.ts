import { join } from 'node:path';
import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { dataFolder, readResources, readTable, type Resource } from './data-files.ts';
import type { Validator } from './validator.ts';

/** The workbook opens, and each of its sheets holds the cells of its table, numbers as numbers and days as days. */
export const workbook: Validator = {
  name: 'XLSX: read-excel-file',
  run: async (folder) => {
    const sheets = await readWorkbook(join(dataFolder(folder), 'arkiv.xlsx'));
    const tables = readResources(folder).filter(({ dialect }) => dialect.delimiter === ',');
    return tables.flatMap((resource, index) => {
      const sheet = sheets[index];
      return sheet
        ? judge(resource, readTable(folder, resource), sheet.data)
        : [`${resource.name} has no sheet`];
    });
  },
};

type Cell = string | number | boolean | Date | null;

function judge(resource: Resource, csv: string, sheet: readonly (readonly unknown[])[]): string[] {
  const { data } = papaparse.parse<string[]>(csv, { skipEmptyLines: true });
  const rows = data.map((row, line) =>
    row.map((cell, column) => (line === 0 ? cell : typed(cell, resource.schema.fields[column]?.type))),
  );
  if (rows.length !== sheet.length) return [`${resource.name}: ${sheet.length} rows, not ${rows.length}`];
  return rows.flatMap((row, line) =>
    row.flatMap((cell, column) =>
      same(cell, (sheet[line]?.[column] ?? null) as Cell)
        ? []
        : [
            `${resource.name} row ${line + 1}, column ${column + 1}: ${String(sheet[line]?.[column])}, not ${String(cell)}`,
          ],
    ),
  );
}

/** A cell of the CSV file as the workbook should have it. Only CSV needs an apostrophe before a formula. */
function typed(cell: string, type: string | undefined): Cell {
  if (cell === '') return null;
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'date') return new Date(`${cell}T00:00:00Z`);
  return cell.replace(/^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '');
}

const same = (a: Cell, b: Cell): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
