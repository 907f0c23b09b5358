import type { CsvCell } from '../../text/format-csv.ts';
import type { CellType } from '../tables/table.ts';
import { escapeXml } from './escape-xml.ts';
import type { SharedStrings } from './shared-strings.ts';
import { declaration, mainNamespace, styles } from './workbook-parts.ts';

/** A sheet in the making: what its columns hold, and its rows with the names of the columns first. */
export interface Sheet {
  name: string;
  types: readonly CellType[];
  head: readonly string[];
  rows: Iterable<readonly CsvCell[]>;
}

/** A sheet in the markup of Excel: the first row stands still and can be filtered by; numbers and days are real ones. */
export function* sheetXml({ types, head, rows }: Sheet, words: SharedStrings): Generator<string> {
  const letters = types.map((_type, index) => lettersOf(index));
  yield `${declaration}<worksheet xmlns="${mainNamespace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${types.map(columnXml).join('')}</cols><sheetData>`;
  yield `<row r="1">${head.map((name, index) => `<c r="${letters[index]}1"${styles.head} t="s"><v>${words.numberOf(name)}</v></c>`).join('')}</row>`;
  let number = 1;
  for (const row of rows) {
    number++;
    let cells = '';
    for (let index = 0; index < row.length; index++) {
      const value = row[index];
      if (value !== undefined)
        cells += `<c r="${letters[index]}${number}"${contentOf(value, types[index], words)}</c>`;
    }
    yield `<row r="${number}">${cells}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${number}"/></worksheet>`;
}

const columnXml = (type: CellType, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${type === 'text' ? 24 : 14}" customWidth="1"/>`;

/** The rest of a cell's start tag, and what is in the cell. */
function contentOf(value: string | number, type: CellType | undefined, words: SharedStrings): string {
  if (typeof value === 'number') {
    const style = type !== 'amount' ? '' : Number.isInteger(value) ? styles.kronor : styles.hundredths;
    return `${style}><v>${value}</v>`;
  }
  if (type === 'day' && value >= firstDay) return `${styles.day}><v>${dayNumber(value)}</v>`;
  // A long text or an address hardly comes twice.
  if (type === 'address' || value.length > 80) return ` t="inlineStr"><is><t>${escapeXml(value)}</t></is>`;
  return ` t="s"><v>${words.numberOf(value)}</v>`;
}

/** Excel takes 1900 for a leap year, so that days before this have no right number. */
const firstDay = '1900-03-01';

/** Days since the last but one of 1899, as Excel counts them. */
const dayNumber = (day: string): number =>
  Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8)) / 86_400_000 + 25_569;

/** A, B … Z, AA, AB … */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
