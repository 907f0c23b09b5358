import { absence, doubts, opening } from '../importer/draft/to-draft.ts';
import { sought } from '../importer/draft/sought.ts';
import type { Proposal } from '../importer/proposal.ts';
import { reviewWords } from '../text/review-words.ts';
import { linesOf, withoutEnd } from './draft-file.ts';

/** The draft without what the importer noted about a value. A note that somebody has rewritten is theirs and stays. */
export const withoutDoubts = (text: string, proposal: Proposal | undefined): string =>
  proposal ? withoutRun(text, doubts(proposal)) : text;

/** The draft without the note that a field was not found. */
export const withoutAbsence = (text: string, path: string): string => {
  const found = sought.find((each) => each === path);
  return found ? withoutRun(text, [absence(found)]) : text;
};

/** The draft without anything the importer noted in it. */
export function withoutNotes(text: string): string {
  const { lines, yamlEnd } = linesOf(text);
  return lines.filter((line, index) => index >= yamlEnd || !isNote(withoutEnd(line))).join('');
}

const plainNotes: ReadonlySet<string> = new Set([opening, ...sought.map(absence)]);

const isNote = (line: string): boolean =>
  plainNotes.has(line) || reviewWords.doubt.test(line) || reviewWords.alternative.test(line);

/** What the importer noted as unsure and nobody has taken away. */
export function doubtsLeft(text: string): string[] {
  const { lines, yamlEnd } = linesOf(text);
  return lines
    .slice(0, yamlEnd)
    .map(withoutEnd)
    .filter((line) => reviewWords.doubt.test(line));
}

/** Take away lines that stand together among the fields, once. */
function withoutRun(text: string, run: readonly string[]): string {
  if (run.length === 0) return text;
  const { lines, yamlEnd } = linesOf(text);
  const at = lines.findIndex(
    (_, index) =>
      index + run.length <= yamlEnd &&
      run.every((line, offset) => withoutEnd(lines[index + offset] ?? '') === line),
  );
  return at < 0 ? text : [...lines.slice(0, at), ...lines.slice(at + run.length)].join('');
}
