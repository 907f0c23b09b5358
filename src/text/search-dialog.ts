/** Words of the search as a dialog over any page, and of the marks that a hit brings along. */
export const searchDialog = {
  label: 'Sök i arkivet',
  field: 'Vad söker du?',
  close: 'Stäng',
  all: 'Visa alla träffar',
  key: 'Tangenten / öppnar sökningen',
  keyNote: 'Gäller tills du lämnar sidan. Webbplatsen sparar ingenting hos dig. Ctrl+K fungerar alltid.',
  marked: (words: readonly string[]): string => `Markerat på sidan: ${words.join(', ')}.`,
  unmark: 'Ta bort markeringen',
} as const;
