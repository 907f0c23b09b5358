import { type DocumentCase, heading, paragraph } from './document-case.ts';

export const extension: DocumentCase = {
  name: 'förlängning',
  blocks: [
    heading(1, 'Förlängning av partnerskapet Gröna rummet'),
    paragraph('Granbacka kommun, arbetsmarknadsnämnden'),
    paragraph('Kooperativet Grönkraft, organisationsnummer 769999-5507'),
    paragraph(
      'Parterna är överens om att förlänga partnerskapet under hela 2025. Kommunens kostnad är 828 000 kronor.',
    ),
    paragraph('Arbetsmarknadsnämnden godkände förlängningen genom beslut den 4 december 2024.'),
  ],
  facts: [
    'title=Förlängning av partnerskapet Gröna rummet',
    'kind=extension',
    'party=granbacka/public',
    'party=kooperativet-gronkraft/civil',
    'unit=granbacka/arbetsmarknadsnamnden',
    'number=kooperativet-gronkraft/769999-5507',
    'start=2025',
    'end=2025',
    'publicCost=828000/period',
    'decision=Arbetsmarknadsnämnden/2024-12-04',
  ],
};
