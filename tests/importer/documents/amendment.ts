import { type DocumentCase, heading, paragraph } from './document-case.ts';

export const amendment: DocumentCase = {
  name: 'tilläggsavtal',
  blocks: [
    heading(1, 'Tilläggsavtal till överenskommelse om språkkafé'),
    paragraph('Dnr KUN 2024-88'),
    paragraph(
      'Tilläggsavtalet träffas mellan Granbacka kommun (212000-9911) och Föreningen Möten (802999-1109).',
    ),
    heading(2, 'Bakgrund'),
    paragraph(
      'Parterna har en överenskommelse om språkkafé. Kulturnämnden beslutade den 12 november 2024 om utökade öppettider.',
    ),
    heading(2, 'Ändringar'),
    paragraph('Ersättningen höjs med 45 000 kr. Övriga villkor är oförändrade.'),
    heading(2, 'Tid'),
    paragraph('Tillägget gäller 2025-01-01 t.o.m. 2025-06-30.'),
    heading(2, 'Underskrifter'),
    paragraph('Förvaltningschef'),
    paragraph('____________________'),
  ],
  facts: [
    'title=Tilläggsavtal till överenskommelse om språkkafé',
    'kind=amendment',
    'journal=KUN 2024-88',
    'party=granbacka/public',
    'party=foreningen-moten/civil',
    'number=granbacka/212000-9911',
    'number=foreningen-moten/802999-1109',
    'decision=Kulturnämnden/2024-11-12',
    'publicCost=45000/period',
    'start=2025-01-01',
    'end=2025-06-30',
    'theme=sprak',
  ],
};
