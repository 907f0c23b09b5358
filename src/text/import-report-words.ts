/** What the importer says of a document. */
export const reportWords = {
  wholeDocument: 'Handlingen',
  blank: 'Tomt eller överstruket i handlingen',
  /** What stands in the place of personal data. */
  masks: { name: '(namn)', email: '(e-post)', phone: '(telefon)', personalNumber: '(personnummer)' },
} as const;
