import type { WrittenWithdrawal } from '../domain/withdrawn.ts';
import { field, type FieldTexts } from './field-text.ts';

/** The words for every field of a withdrawal. */
export const withdrawnFields = {
  kind: field('Slag', 'Vad sidan var. Behövs inte för avtal.'),
  id: field(
    'Id',
    'Det sista ledet i adressen: filens namn, eller ordets id. För en enhet organisation/enhet.',
  ),
  reason: field('Skäl', 'Varför sidan är borttagen.'),
  date: field('Datum', 'Dagen då beslutet fattades.'),
  decision: field('Beslut', 'Vem som beslutade, helst med diarienummer. Aldrig en persons namn.'),
  replacedBy: field('Ersatt av', 'Id för sidan som adressen ska leda till i stället, av samma slag.'),
} satisfies FieldTexts<WrittenWithdrawal>;
