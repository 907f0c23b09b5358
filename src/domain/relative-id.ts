/**
 * An id written with references to the words of its name: ids mostly repeat a name's words, which then cost
 * one capital letter each. A capital cannot be part of an id, so nothing can be mistaken.
 */
export function shortenId(id: string, name: string): string {
  const words = wordsOf(name);
  return id
    .split('-')
    .map((part) => {
      const at = words.indexOf(part);
      return part !== '' && at >= 0 && at < 26 ? String.fromCharCode(capitalA + at) : part;
    })
    .join('-');
}

/** The id again, from its short form and the same name. */
export function restoreId(short: string, name: string): string {
  const words = wordsOf(name);
  return short
    .split('-')
    .map((part) => (/^[A-Z]$/.test(part) ? (words[part.charCodeAt(0) - capitalA] ?? part) : part))
    .join('-');
}

const capitalA = 65;

/** The words of a name as they look in an address. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
