import type { WrittenVocabulary } from '../domain/written.ts';
import { field, list } from './field-text.ts';
import type { FieldTexts } from './field-text.ts';

/** The words for every field of a controlled list. */
export const vocabularyFields = {
  terms: list('Ord', 'ord', 'Orden i listan. Minst ett.'),
  'terms.id': field('Id', 'Ett kort namn med små bokstäver a–z, siffror och bindestreck.'),
  'terms.label': field('Visas som', 'Ordet som läsaren ser.'),
  'terms.description': field('Beskrivning', 'En vanlig mening om vad ordet betyder.'),
  'terms.alternatives': list('Andra ord', 'ord', 'Ord som läsare söker med men som inte visas.'),
} satisfies FieldTexts<WrittenVocabulary>;
