/** A character by its number, such as U+202E: what cannot be seen, or looks like another, can still be named. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
