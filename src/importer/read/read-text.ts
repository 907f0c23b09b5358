import type { SourceDocument } from '../document.ts';
import { dropFurniture } from '../repair/drop-furniture.ts';
import { linesToBlocks } from '../repair/lines-to-blocks.ts';
import { textLines } from './text-lines.ts';

/** Read plain text, whose lines and columns are all that it says about its shape. */
export const readText = (text: string): SourceDocument => ({
  format: 'txt',
  blocks: linesToBlocks(dropFurniture(textLines(text))),
  remarks: [],
});
