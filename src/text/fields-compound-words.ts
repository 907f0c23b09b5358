import type { WrittenCompoundWords } from '../domain/compound-words.ts';
import { list } from './field-text.ts';
import type { FieldTexts } from './field-text.ts';

/** The words for every field of the file that helps the search with compounds. */
export const compoundWordsFields = {
  exceptions: list(
    'Ord som inte delas',
    'ord',
    'Ord som ser sammansatta ut men är ett ord för läsaren, med små bokstäver. De delas inte heller inne i längre ord.',
  ),
  parts: list(
    'Delar av ord',
    'del',
    'Delar av sammansatta ord som ordlistan saknar, med små bokstäver, till exempel lokala namn.',
  ),
} satisfies FieldTexts<WrittenCompoundWords>;
