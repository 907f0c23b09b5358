import type { DocumentFormat } from '../document.ts';
import { UnreadableDocument, type UnreadableCode } from './unreadable-document.ts';

/** What a file is by its first bytes: packed and paged formats have a mark, and the rest is text or nothing we know. */
export function detectFormat(bytes: Uint8Array): 'zip' | 'pdf' | 'text' {
  if (bytes.length === 0) throw new UnreadableDocument('empty');
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const known = refused.find(([mark]) => head.startsWith(mark));
  if (known) throw new UnreadableDocument(known[1]);
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(head)) return 'zip';
  // Some programs put a few bytes before the mark.
  if (/%PDF-\d/.test(head)) return 'pdf';
  return 'text';
}

/** What a file says it is by its name, where that says anything. */
export function formatOfName(name: string): DocumentFormat | undefined {
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return extensions[extension];
}

const extensions: Record<string, DocumentFormat> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  txt: 'txt',
  text: 'txt',
};

const refused: [mark: string, code: UnreadableCode][] = [
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-word'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'picture'],
  ['\xFF\xD8\xFF', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
];
