import { capital } from '../text/capital.ts';
import { choices } from '../text/choices.ts';
import { choicesByPath } from '../text/choices-by-path.ts';
import { editorWords } from '../text/editor-words.ts';
import { fields } from '../text/fields.ts';
import { fieldOf } from './shape-at.ts';

/** The words of a field within a value: its own, or those of one row of a list. */
export function fieldWords(path: string): { label: string; help: string } {
  const text = fields.agreement[fieldOf(path)];
  if (!text) return { label: path, help: '' };
  const row = /\.(\d+)$/.exec(path)?.[1];
  if (row === undefined) return text;
  return { label: capital(`${text.row ?? editorWords.row} ${Number(row) + 1}`), help: text.help };
}

/** The word for one of the fixed words of a field. */
export function choiceWord(path: string, value: string): string {
  const own = choicesByPath.agreement[fieldOf(path)];
  return own?.[value] ?? (choices.silence as Readonly<Record<string, string>>)[value] ?? value;
}
