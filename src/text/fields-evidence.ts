import type { Evidence } from '../domain/evidence.ts';
import { field } from './field-text.ts';
import type { FieldTexts } from './field-text.ts';

/** The words of one piece of evidence. In a file it stands under the path of the field it is about. */
export const evidenceFields = {
  basis: field('Grund', 'Om uppgiften står i källan, är uträknad, är en tolkning eller är arkivets val.'),
  source: field('Källa', 'Id för källan i listan sources.'),
  section: field('Avsnitt', 'Rubriken i källan där uppgiften står.'),
  quote: field('Citat', 'Några få ord ur källan, högst 80 tecken, när själva orden är viktiga.'),
  note: field('Anmärkning', 'Hur uppgiften är uträknad eller tolkad.'),
} satisfies FieldTexts<Evidence>;
