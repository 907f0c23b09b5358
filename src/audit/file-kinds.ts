import { isTextType, mediaTypeOf } from '../domain/media-types.ts';
import { checkCalendar, checkJson, checkJsonLines, checkTable } from './check-lines.ts';
import { checkXml } from './check-xml.ts';

/** How a file is looked into: whether it is a text, how it is packed, and how it is read back. */
export interface FileKind {
  mediaType: string;
  isText: boolean;
  packing: 'gzip' | 'zip' | undefined;
  /** Why those it is for could not read it, or undefined. */
  check: ((text: string) => string | undefined) | undefined;
}

/** What kind of file a path names; undefined for one that has come into the site by mistake. */
export function kindOf(path: string): FileKind | undefined {
  const mediaType = mediaTypeOf(path);
  if (mediaType === undefined) return undefined;
  const isFragment = path.endsWith('.pf_fragment');
  const isText = isTextType(mediaType) || isFragment;
  return { mediaType, isText, packing: packingOf(path), check: checkOf(mediaType) };
}

function packingOf(path: string): FileKind['packing'] {
  if (path.endsWith('.xlsx')) return 'zip';
  return /\.(?:gz|pagefind|pf_[a-z]+)$/.test(path) ? 'gzip' : undefined;
}

function checkOf(mediaType: string): FileKind['check'] {
  if (mediaType === 'application/jsonl') return checkJsonLines;
  if (/json$/.test(mediaType)) return checkJson;
  if (/[/+]xml$/.test(mediaType)) return checkXml;
  if (mediaType === 'text/csv') return checkTable;
  return mediaType === 'text/calendar' ? checkCalendar : undefined;
}
