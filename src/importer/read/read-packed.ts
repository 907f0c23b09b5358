import type { SourceDocument } from '../document.ts';
import { openZip, type Zip } from './open-zip.ts';
import { readDocx } from './read-docx.ts';
import { readOdt } from './read-odt.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Read a packed document, which is what its parts make it and not what it is called. */
export function readPacked(bytes: Uint8Array): SourceDocument {
  const zip = openZip(bytes);
  if (zip.names.includes('word/document.xml')) return readDocx(zip);
  if (zip.names.includes('xl/workbook.xml')) throw new UnreadableDocument('spreadsheet');
  if (zip.names.some((name) => name.startsWith('ppt/'))) throw new UnreadableDocument('other-office');
  if (zip.names.includes('content.xml')) return readOpenDocument(zip);
  if (zip.names.includes('EncryptedPackage')) throw new UnreadableDocument('encrypted');
  throw new UnreadableDocument('unknown-format');
}

function readOpenDocument(zip: Zip): SourceDocument {
  const type = new TextDecoder().decode(zip.read('mimetype')).trim();
  if (type.includes('spreadsheet')) throw new UnreadableDocument('spreadsheet');
  return readOdt(zip);
}
