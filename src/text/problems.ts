import { problemsEnglish } from './problems-en.ts';
import type { Language, Words } from './problem-words.ts';
import { problemsOfBody } from './problems-of-body.ts';
import { problemsOfFields } from './problems-of-fields.ts';
import { problemsOfFiles } from './problems-of-files.ts';
import { problemsOfPersonalData } from './problems-of-personal-data.ts';
import { problemsOfPermanence } from './problems-of-permanence.ts';

/** What every problem says, in every language. */
export const problemWords: Record<Language, Words> = {
  sv: {
    ...problemsOfFiles,
    ...problemsOfFields,
    ...problemsOfBody,
    ...problemsOfPermanence,
    ...problemsOfPersonalData,
  },
  en: problemsEnglish,
};
