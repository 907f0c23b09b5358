/** Where a row is proved: cases of the fault table have its name; others are named here, or the test that proves it. */
export interface FaultRow {
  row: string;
  about: string;
  /** Cases of broken-fields.ts and broken-bodies.ts. */
  cases?: string[];
  /** Tests, or cases of theirs, that prove it or the rest of it: the file and the very words. */
  tests?: string[];
}
