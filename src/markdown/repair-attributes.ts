import type { Cause } from '../domain/problem.ts';
import { REPORTED, isGuardedBrace, unguard } from './guard-code.ts';
import type { Repair } from './repair-syntax.ts';
import { blank } from './tag-text.ts';

/** Report the code within a tag, and leave a tag that parses: `a={x}` gets a marked value, `{...x}` goes. */
export function repairAttributes(text: string, start: number, end: number): Repair {
  const faults: Repair['faults'] = [];
  let repaired = text;
  let quote = '';
  for (let offset = start; offset < end; offset += 1) {
    const character = text[offset] ?? '';
    if (quote !== '' || /["']/.test(character)) {
      if (quote === '' || quote === character) quote = quote === '' ? character : '';
      continue;
    }
    if (!isGuardedBrace(character)) continue;
    const close = closingBrace(text, offset, end);
    const isValue = text[offset - 1] === '=';
    const read = unguard(text.slice(offset, close)).slice(0, 60);
    const cause: Cause = { code: 'body-code', kind: isValue ? 'attribute-expression' : 'spread', read };
    faults.push({ cause, offset });
    repaired = isValue ? markValue(repaired, offset, close) : blank(repaired, offset, close);
    offset = close - 1;
  }
  return { faults, text: repaired };
}

/** Just after the brace that closes the one at `offset`, or before the tag's own end. */
function closingBrace(text: string, offset: number, end: number): number {
  let depth = 0;
  for (let index = offset; index < end; index += 1) {
    if (isGuardedBrace(text[index]) || text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return end - 1;
}

const markValue = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}"${text.slice(start + 1, end - 1).replace(/[^\n]/g, REPORTED)}"${text.slice(end)}`;
