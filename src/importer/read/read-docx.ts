import type { SourceDocument } from '../document.ts';
import { promoteHeadings, type TypedBlock } from '../repair/promote-headings.ts';
import { docxBlocks, type DocxContext } from './docx-blocks.ts';
import { docxCounter } from './docx-numbering.ts';
import { docxStyles } from './docx-styles.ts';
import type { Zip } from './open-zip.ts';
import { childElements, parseXml, type XmlElement } from './parse-xml.ts';
import { note, noNotes, remarksOf, type ReadingNotes } from './reading-notes.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Read a Word document: its text as it would be printed, and what it carries besides. */
export function readDocx(zip: Zip): SourceDocument {
  const root = partOf(zip, 'word/document.xml');
  if (root?.name !== 'w:document') throw new UnreadableDocument('broken', 'word/document.xml');
  const notes = noNotes();
  const context: DocxContext = {
    styles: docxStyles(partOf(zip, 'word/styles.xml')),
    count: docxCounter(partOf(zip, 'word/numbering.xml')),
    notes,
  };
  const blocks = [...docxBlocks(root, context), ...footnotes(zip, context)];
  noteParts(zip, notes);
  return { format: 'docx', blocks: promoteHeadings(blocks), remarks: remarksOf(notes) };
}

const partOf = (zip: Zip, name: string): XmlElement | undefined => {
  const bytes = zip.read(name);
  return bytes && parseXml(bytes);
};

/** Footnotes stand last, in the order in which the text refers to them. */
function footnotes(zip: Zip, context: DocxContext): TypedBlock[] {
  const ids = [...new Set(context.notes.footnotes)];
  if (ids.length === 0) return [];
  const written = ['foot', 'end'].flatMap((kind) =>
    childElements(partOf(zip, `word/${kind}notes.xml`), `w:${kind}note`),
  );
  for (const _ of ids) note(context.notes, 'footnotes');
  return ids.flatMap((id) =>
    written
      .filter(({ attributes }) => attributes['w:id'] === id)
      .flatMap((found) => docxBlocks(found, context)),
  );
}

/** What the document carries besides its text. Links are only links; a template or a picture would be fetched. */
function noteParts(zip: Zip, notes: ReadingNotes): void {
  for (const name of zip.names) {
    if (/(?:^|\/)vbaProject\.bin$/i.test(name)) note(notes, 'macros');
    if (/^word\/comments\.xml$/i.test(name))
      for (const _ of childElements(partOf(zip, name), 'w:comment')) note(notes, 'comments');
    if (!/^word\/_rels\/[^/]+\.rels$/i.test(name)) continue;
    for (const { attributes } of childElements(partOf(zip, name), 'Relationship'))
      if (attributes['TargetMode'] === 'External' && !/\/hyperlink$/.test(attributes['Type'] ?? ''))
        note(notes, 'external-content');
  }
}
