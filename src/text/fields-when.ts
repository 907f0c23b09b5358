import type { WrittenWhen } from '../domain/written.ts';
import { field } from './field-text.ts';
import type { FieldTexts } from './field-text.ts';

/** The words of a date in its long form. */
export const whenFields = {
  date: field('Datum', 'Dag, månad eller år, precis så noga som källan: 2018-11-30, 2018-10 eller ”2018”.'),
  wording: field('Ordalydelse', 'Källans egna ord om tiden, till exempel ”senast sista november 2018”.'),
  yearless: field('Datum utan år', 'När källan inte anger år: --04-30 för 30 april, --04 för april.'),
  relative: field('Räknat från avtalstiden', 'När tiden räknas från avtalets början eller slut.'),
  'relative.anchor': field('Räknas från', 'Om tiden räknas från avtalets början eller slut.'),
  'relative.months': field('Månader', 'Antal månader. Minus betyder före: -1 är en månad innan.'),
  'relative.days': field('Dagar', 'Antal dagar. Minus betyder före: -14 är två veckor innan.'),
} satisfies FieldTexts<WrittenWhen>;
