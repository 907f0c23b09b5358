import { isGuardedBrace } from './guard-code.ts';

/** A tag as it is written, from its `<` to just after its `>`. */
export interface TagText {
  name: string;
  isClosing: boolean;
  end: number;
}

/** Read the tag that begins at an offset. `>` within quotes or braces does not end it; an empty line does. */
export function readTag(text: string, offset: number): TagText | undefined {
  const [opening, slash, name] = TAG_NAME.exec(text.slice(offset, offset + 100)) ?? [];
  if (opening === undefined || name === undefined) return undefined;
  const block = text.slice(offset, blockEnd(text, offset));
  let depth = 0;
  let quote = '';
  for (let index = opening.length; index < block.length; index += 1) {
    const character = block[index] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '{' || isGuardedBrace(character)) depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === '>' && depth <= 0)
      return { name, isClosing: slash === '/', end: offset + index + 1 };
  }
  return endAtFirstBracket(block, name, slash === '/', offset);
}

/** Replace a stretch of text by spaces, so that everything after it keeps its line and column. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

const TAG_NAME = /^<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/;

function blockEnd(text: string, offset: number): number {
  const end = text.indexOf('\n\n', offset);
  return end === -1 ? text.length : end;
}

/** With a quote or brace left open, the first `>` is the best guess. */
function endAtFirstBracket(
  block: string,
  name: string,
  isClosing: boolean,
  offset: number,
): TagText | undefined {
  const end = block.indexOf('>');
  return end === -1 ? undefined : { name, isClosing, end: offset + end + 1 };
}
