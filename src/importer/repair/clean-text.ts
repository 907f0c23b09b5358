/**
 * Text as it is compared and kept: NFC, one kind of space and of hyphen, no soft hyphens and nothing that is not
 * seen. White space at the ends is left out.
 */
export const cleanText = (text: string): string => cleanInside(text).trim();

/** The same for a part of a text, whose spaces at the ends may mean something. */
export const cleanInside = (text: string): string =>
  text
    .toWellFormed()
    .replace(unseen, '')
    .replace(ligatures, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC')
    .replace(/[\s\u0085]+/g, ' ');

// Controls but white space, soft hyphens, marks of order and direction, and joints that are not emoji's.
const unseen =
  /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const ligatures = /[\uFB00-\uFB06]/g;
