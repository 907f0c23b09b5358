import type { Words } from './problem-words.ts';
import { problemsEnglishBody } from './problems-en-body.ts';
import { problemsEnglishFields } from './problems-en-fields.ts';
import { problemsEnglishFiles } from './problems-en-files.ts';

/** What every problem says, in English. */
export const problemsEnglish: Words = {
  ...problemsEnglishFiles,
  ...problemsEnglishFields,
  ...problemsEnglishBody,
};
