/** Words before the links to the data behind a page. */
export const pageDataWords = {
  lead: 'Sidans uppgifter som data:',
  money: 'Beloppen som CSV',
  changes: 'Flöde (Atom)',
  about: 'Om öppna data',
} as const;
