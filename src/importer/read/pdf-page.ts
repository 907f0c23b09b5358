/** A page of a PDF as it was found: pieces of text where they stand, and what else there is. */
export interface PdfPage {
  number: number;
  pieces: PdfPiece[];
  /** Words under a filled box, or black on black. */
  covered: number;
  /** Words in the colour of the paper. */
  hidden: number;
  hasPictures: boolean;
}

export interface PdfPiece {
  text: string;
  x: number;
  /** From the bottom of the page, to the line the letters stand on. */
  y: number;
  width: number;
  size: number;
  isBold: boolean;
}
