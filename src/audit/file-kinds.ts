import { isTextType, mediaTypeOf } from '../domain/media-types.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkXml } from './check-xml.ts';
import { jsonLinesReader, jsonReader } from './json-reader.ts';
import { tableReader } from './table-reader.ts';
import { wholeReader, type TextReader } from './text-reader.ts';

/** How a file is looked into: whether it is a text, how it is packed, and how it is read back. */
export interface FileKind {
  mediaType: string;
  isText: boolean;
  packing: 'gzip' | 'zip' | undefined;
  /** Opens a reader that reads it as those it is for will. */
  open: (() => TextReader) | undefined;
  /** A long one may be read in stretches that end with a line. */
  isByLine: boolean;
}

/** What kind of file a path names; undefined for one that has come into the site by mistake. */
export function kindOf(path: string): FileKind | undefined {
  const mediaType = mediaTypeOf(path);
  if (mediaType === undefined) return undefined;
  const isFragment = path.endsWith('.pf_fragment');
  const isText = isTextType(mediaType) || isFragment;
  const isByLine = mediaType === 'text/csv' || /json/.test(mediaType);
  return { mediaType, isText, isByLine, packing: packingOf(path), open: openerOf(mediaType) };
}

function packingOf(path: string): FileKind['packing'] {
  if (path.endsWith('.xlsx')) return 'zip';
  return /\.(?:gz|pagefind|pf_[a-z]+)$/.test(path) ? 'gzip' : undefined;
}

function openerOf(mediaType: string): FileKind['open'] {
  if (mediaType === 'application/jsonl') return jsonLinesReader;
  if (/json$/.test(mediaType)) return jsonReader;
  if (/[/+]xml$/.test(mediaType)) return () => wholeReader(checkXml);
  if (mediaType === 'text/csv') return tableReader;
  return mediaType === 'text/calendar' ? () => wholeReader(checkCalendar) : undefined;
}
