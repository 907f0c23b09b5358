import type { FaultRow } from './fault-row.ts';
import { rowsOfFiles } from './rows-of-files.ts';
import { rowsOfText } from './rows-of-text.ts';

/** Everything that can be wrong with what is read, judged and shown, in our own words. */
export const faultRows: FaultRow[] = [...rowsOfText, ...rowsOfFiles];
