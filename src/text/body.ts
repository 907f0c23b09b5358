/** The words that the site itself adds to an agreement's text. */
export interface BodyText {
  /** Above an editor's note. */
  noteLabel: string;
  missing: (what: string) => string;
  /** Where a figure was asked for that the agreement does not state. */
  amountMissing: string;
  /** Names a table that may scroll sideways. */
  table: (number: number) => string;
  footnotes: string;
  footnoteBack: (reference: number, again: number) => string;
}

export const bodyText: BodyText = {
  noteLabel: 'Redaktionens anmärkning',
  missing: (what) => `Saknas: ${what}`,
  amountMissing: 'beloppet anges inte',
  table: (number) => `Tabell ${number}`,
  footnotes: 'Fotnoter',
  footnoteBack: (reference, again) =>
    `Tillbaka till hänvisning ${reference}${again > 1 ? ` (${again})` : ''} i texten`,
};
