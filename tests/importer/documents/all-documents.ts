import { amendment } from './amendment.ts';
import type { DocumentCase } from './document-case.ts';
import { extension } from './extension.ts';
import { formTable } from './form-table.ts';
import { letter } from './letter.ts';
import { memo } from './memo.ts';
import { numberedClauses } from './numbered-clauses.ts';
import { paragraphSigns } from './paragraph-signs.ts';
import { prose } from './prose.ts';
import { questions } from './questions.ts';
import { threeParties } from './three-parties.ts';
import { unseen } from './unseen.ts';
import { withGrounds } from './with-grounds.ts';
import { withoutBudget } from './without-budget.ts';
import { yearlyBudget } from './yearly-budget.ts';

/** Every shape of document that the importer is measured on. */
export const allDocuments: DocumentCase[] = [
  numberedClauses,
  prose,
  letter,
  threeParties,
  amendment,
  withoutBudget,
  yearlyBudget,
  formTable,
  memo,
  paragraphSigns,
  extension,
  withGrounds,
  questions,
  ...unseen,
];
