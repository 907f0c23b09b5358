import { asPublished } from '../editor/as-published.ts';
import { isSame } from '../editor/from-form.ts';
import { withoutNotes } from './draft-comments.ts';
import { linesOf, readDraft, withoutEnd } from './draft-file.ts';

/** The draft as it is published: the same file without the line that makes it a draft and without the importer's notes. Undefined where that line cannot be taken away alone. */
export function publishText(text: string): string | undefined {
  const { lines } = linesOf(withoutNotes(text));
  const at = draftLine(lines.join(''));
  const published = at < 0 ? '' : lines.toSpliced(at, 1).join('');
  const { draft, ...rest } = readDraft(text) ?? {};
  return draft === true && isSame(readDraft(published), rest) ? published : undefined;
}

/** The draft as the gate is to judge it: no draft, and every line where it is in the file. */
export function asJudged(text: string): string {
  const { lines } = linesOf(text);
  const at = draftLine(text);
  if (at < 0) return asPublished(text) ?? text;
  return lines.with(at, (lines[at] ?? '').replace('true', 'false')).join('');
}

/** Which line says that the file is a draft. */
function draftLine(text: string): number {
  const { lines, yamlEnd } = linesOf(text);
  return lines
    .slice(0, yamlEnd)
    .findIndex((line) => /^(?:draft|"draft"|'draft')\s*:\s*true\s*(?:#.*)?$/.test(withoutEnd(line)));
}
