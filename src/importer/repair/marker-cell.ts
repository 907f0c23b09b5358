import type { Cell } from './line.ts';

/** The room after a bullet or a number makes no column: it goes with what follows it. */
export function joinMarker([marker, first, ...rest]: Cell[]): Cell[] {
  if (!marker || !first) return marker ? [marker] : [];
  if (!isMarker(marker.text) || /^[\d\s]+(?:kr)?$/.test(first.text)) return [marker, first, ...rest];
  return [{ text: `${marker.text} ${first.text}`, start: marker.start, end: first.end }, ...rest];
}

const isMarker = (text: string): boolean =>
  /^(?:[^\p{L}\d\s]|o|\(?(?:\d{1,2}\.?){1,4}\)?|\(?\p{Ll}[).]|\u00A7 ?\d+)$/u.test(text);
