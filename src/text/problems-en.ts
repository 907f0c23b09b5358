import type { Words } from './problem-words.ts';
import { problemsEnglishBody } from './problems-en-body.ts';
import { problemsEnglishFields } from './problems-en-fields.ts';
import { problemsEnglishFiles } from './problems-en-files.ts';
import { problemsEnglishPersonalData } from './problems-en-personal-data.ts';
import { problemsEnglishPermanence } from './problems-en-permanence.ts';

/** What every problem says, in English. */
export const problemsEnglish: Words = {
  ...problemsEnglishFiles,
  ...problemsEnglishFields,
  ...problemsEnglishBody,
  ...problemsEnglishPermanence,
  ...problemsEnglishPersonalData,
};
