import type { WrittenAgreement } from '../domain/agreement.ts';
import type { FieldTexts } from './field-text.ts';
import { groundsFields } from './fields-grounds.ts';
import { moneyFields } from './fields-money.ts';
import { peopleFields } from './fields-people.ts';
import { recordFields } from './fields-record.ts';
import { timeFields } from './fields-time.ts';

/** The words for every field of an agreement. */
export const agreementFields = {
  ...recordFields,
  ...peopleFields,
  ...moneyFields,
  ...timeFields,
  ...groundsFields,
} satisfies FieldTexts<WrittenAgreement>;
