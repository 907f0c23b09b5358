import type { SourceDocument } from '../document.ts';
import { promoteHeadings } from '../repair/promote-headings.ts';
import { odtBlocks } from './odt-blocks.ts';
import { odtStyles } from './odt-styles.ts';
import type { Zip } from './open-zip.ts';
import { childElement, parseXml } from './parse-xml.ts';
import { note, noNotes, remarksOf } from './reading-notes.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Read an OpenDocument text: its text as it would be printed, and what it carries besides. */
export function readOdt(zip: Zip): SourceDocument {
  const content = zip.read('content.xml');
  if (!content) throw new UnreadableDocument('broken', 'content.xml');
  if (isLocked(zip)) throw new UnreadableDocument('encrypted');
  const root = parseXml(content);
  const text = childElement(root, 'office:body', 'office:text');
  if (!text) throw new UnreadableDocument('other-office');
  const notes = noNotes();
  const styles = zip.read('styles.xml');
  const blocks = odtBlocks(text, { styles: odtStyles([root, ...(styles ? [parseXml(styles)] : [])]), notes });
  if (zip.names.some((name) => /^Basic\/|^Scripts\//.test(name))) note(notes, 'macros');
  return { format: 'odt', blocks: promoteHeadings(blocks), remarks: remarksOf(notes) };
}

/** What is locked is listed in the open, while the text is not XML. */
const isLocked = (zip: Zip): boolean =>
  new TextDecoder().decode(zip.read('META-INF/manifest.xml')).includes('encryption-data');
