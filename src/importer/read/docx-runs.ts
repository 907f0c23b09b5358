import type { RemarkCode } from '../document.ts';
import { isOn, type DocxStyle } from './docx-styles.ts';
import { childElement, type XmlElement } from './parse-xml.ts';
import { note, type ReadingNotes } from './reading-notes.ts';

/** A stretch of a paragraph's text. */
export interface DocxRun {
  text: string;
  isBold: boolean;
}

/** The text of a paragraph that a reader of the paper sees: inserted text is kept, deleted and hidden is told of. */
export function docxRuns(
  paragraph: XmlElement,
  style: DocxStyle | undefined,
  notes: ReadingNotes,
): DocxRun[] {
  const runs: DocxRun[] = [];
  const visit = (element: XmlElement): void => {
    const code = told[element.name];
    if (code !== undefined) note(notes, code);
    if (unread.has(element.name)) return;
    if (element.name === 'w:r') return readRun(element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  const readRun = (run: XmlElement): void => {
    const properties = childElement(run, 'w:rPr');
    const isHidden = isOn(childElement(properties, 'w:vanish')) ?? style?.isHidden === true;
    const isBold = isOn(childElement(properties, 'w:b')) ?? style?.isBold === true;
    let text = '';
    for (const child of run.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:t') text += child.children.filter((part) => typeof part === 'string').join('');
      else if (characters[child.name] !== undefined) text += characters[child.name];
      else if (child.name === 'w:sym') text += symbol(child);
      else if (/^w:(?:foot|end)noteReference$/.test(child.name))
        notes.footnotes.push(child.attributes['w:id'] ?? '');
      else if (child.name !== 'w:rPr') visit(child);
    }
    if (isHidden && text.trim() !== '') note(notes, 'hidden-text');
    else if (text !== '') runs.push({ text, isBold });
  };
  for (const child of paragraph.children) if (typeof child !== 'string') visit(child);
  return runs;
}

const told: Record<string, RemarkCode> = {
  'w:del': 'tracked-changes',
  'w:ins': 'tracked-changes',
  'w:moveFrom': 'tracked-changes',
  'w:moveTo': 'tracked-changes',
  'w:drawing': 'images',
  'w:pict': 'images',
  'w:object': 'images',
};

/** Deleted text, the commands of fields, and the same picture once more for older programs. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:instrText',
  'mc:Fallback',
  // Text boxes are read after the paragraph in which they stand.
  'w:txbxContent',
  'w:rPrChange',
  'w:pPrChange',
]);

const characters: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

/** A character of a symbol font: the box that may be ticked, or nothing that has a letter. */
function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return { 0xf0fe: '\u2612', 0xf0a8: '\u2610', 0xf06f: '\u2610', 0xf0fc: '\u2713' }[code] ?? '';
}
