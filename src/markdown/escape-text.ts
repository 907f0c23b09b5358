/** Write one paragraph of any text so that it reads back as that text: nothing in it is taken for markup or code. */
export function escapeText(text: string): string {
  return text
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .trim()
    .replace(/[^ ]+/g, escapeWord)
    .replace(/^(?:[#>+:=-]|\d{1,9}(?=[.)]))/, escapeStart)
    .replace(/^([ie])(?=mport\b|xport\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}

function escapeWord(word: string): string {
  const escaped = word
    .replace(/[\\`*{<[~|]/g, '\\$&')
    .replace(/_/g, escapeUnderscore)
    .replace(/&(?=#?[A-Za-z\d]+;)/g, '\\&');
  // An address becomes a link of itself, in which a backslash would be shown: then it has to stay text.
  return escaped === word ? word : escaped.replace(/:(?=\/\/)|(?<=www)\.|@/gi, '\\$&');
}

/** Within a word it is only an underscore. */
const escapeUnderscore = (underscore: string, offset: number, text: string): string =>
  /^[\p{L}\p{N}]_[\p{L}\p{N}]/u.test(text.slice(Math.max(0, offset - 1), offset + 2)) ? underscore : '\\_';

/** `#`, `-` and `1.` mean something at the beginning of a line. */
const escapeStart = (start: string): string => (/^\d/.test(start) ? `${start}\\` : `\\${start}`);
