/** A line of a page or of a plain text, before anybody knows what it belongs to. */
export interface Line {
  /** Clean, with its cells on one line. */
  text: string;
  page?: number;
  /** Where it begins and ends, counted in characters or in points. */
  start: number;
  end: number;
  /** There is more room above it than between the lines of a paragraph. */
  isApart: boolean;
  /** Parts with so much room between them that they may be cells of a table. */
  cells: Cell[];
  /** Set larger or heavier than the text: 1 stands out the most. Only formats that have type know it. */
  rank?: number;
  /** Set as the text is, in a document that sets its headings apart: no heading, whatever it says. */
  isText?: boolean;
}

export interface Cell {
  text: string;
  start: number;
  end: number;
}
