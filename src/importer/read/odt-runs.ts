import type { OdtStyles } from './odt-styles.ts';
import type { XmlElement } from './parse-xml.ts';
import { note, type ReadingNotes } from './reading-notes.ts';

/** A paragraph's lines as they are printed, with whether all that has letters is bold. */
export function odtRuns(
  paragraph: XmlElement,
  styles: OdtStyles,
  notes: ReadingNotes,
): { text: string; isBold: boolean }[] {
  const lines = [{ text: '', isBold: true }];
  const visit = (element: XmlElement, bold: boolean): void => {
    const name = element.attributes['text:style-name'];
    const isBold = bold || styles.isBold(name);
    if (styles.isHidden(name)) return note(notes, 'hidden-text');
    if (element.name === 'office:annotation') return note(notes, 'comments');
    if (element.name === 'draw:image') note(notes, isOutside(element) ? 'external-content' : 'images');
    if (element.name === 'text:hidden-text' || element.name === 'text:hidden-paragraph')
      return note(notes, 'hidden-text');
    // A footnote is put where it is referred to: it has no better place without pages.
    if (element.name === 'text:note') note(notes, 'footnotes');
    for (const child of element.children) {
      if (typeof child !== 'string') add(child, isBold);
      else append(child, isBold);
    }
  };
  const add = (child: XmlElement, bold: boolean): void => {
    if (child.name === 'text:s') append(' ', bold);
    else if (child.name === 'text:tab') append('\t', bold);
    else if (child.name === 'text:line-break') lines.push({ text: '', isBold: true });
    else if (child.name === 'text:note-citation') append(' ', bold);
    else if (child.name === 'text:p') {
      append(' ', bold);
      visit(child, bold);
    } else visit(child, bold);
  };
  const append = (text: string, bold: boolean): void => {
    const line = lines.at(-1);
    if (!line) return;
    line.text += text;
    if (!bold && /[\p{L}\d]/u.test(text)) line.isBold = false;
  };
  visit(paragraph, false);
  return lines;
}

const isOutside = ({ attributes }: XmlElement): boolean =>
  /^(?:\w+:)?\/\//.test(attributes['xlink:href'] ?? '');
