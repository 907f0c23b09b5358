/** What a line of a list begins with, and the text after it. */
export interface Marked {
  isOrdered: boolean;
  /** As printed, such as `b)`. */
  marker: string;
  text: string;
}

/** Take a line's marker off, where it has one. Word's own bullets are characters of a private font. */
export function listMarker(text: string): Marked | undefined {
  const [, marker, rest] = unordered.exec(text) ?? ordered.exec(text) ?? [];
  if (marker === undefined || rest === undefined) return undefined;
  return { isOrdered: /[\p{L}\d]/u.test(marker) && marker !== 'o', marker, text: rest };
}

const unordered =
  /^([\u2022\u00B7\u25AA\u25AB\u25CF\u25CB\u25E6\u2023\u2043\u2219\u25A0\u25A1\u27A2\u2713\uF0B7\uF0A7\uF0D8\uF02D*]|[-\u2013\u2014o](?= )) ?(\S.*)$/u;
const ordered = /^(\(?(?:\d{1,2}|\p{Ll}|[ivx]{1,4})\)|(?:\d{1,2}|[a-h])\.) (\S.*)$/u;

/** The marker that would follow this one in the same list, such as `c)` after `b)`. */
export const isNextMarker = (marker: string, next: string): boolean => {
  const [from, to] = [valueOf(marker), valueOf(next)];
  return shapeOf(marker) === shapeOf(next) && from !== undefined && to === from + 1;
};

const shapeOf = (marker: string): string =>
  marker.replace(/\d+|\p{Ll}+/u, (value) => (/\d/.test(value) ? '1' : 'a'));

const valueOf = (marker: string): number | undefined => {
  const [value] = /\d+|\p{Ll}/u.exec(marker) ?? [];
  return value === undefined ? undefined : /\d/.test(value) ? Number(value) : value.codePointAt(0);
};
