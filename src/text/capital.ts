/** The same words with a capital first, to begin a line or a cell. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
