import { type DocumentCase, paragraph } from './document-case.ts';

export const letter: DocumentCase = {
  name: 'brev',
  blocks: [
    paragraph('Granbacka den 3 mars 2021'),
    paragraph('Till styrelsen för Norrgårdens byalag'),
    paragraph('Överenskommelse om skötsel av Norrgårdens träffpunkt'),
    paragraph('Hej!'),
    paragraph(
      'Vi bekräftar det som Granbacka kommun och Norrgårdens byalag kom fram till i februari. Byalaget håller träffpunkten öppen för äldre tre dagar i veckan. Vi räknar med omkring 60 besökare per vecka.',
    ),
    paragraph(
      'Kommunen bidrar med 85 000 kr per år. Pengarna betalas ut i januari varje år. Byalaget bidrar med ideell tid.',
    ),
    paragraph('Det här gäller från april 2021 till och med mars 2024. Vi ses och följer upp varje höst.'),
    paragraph('Med vänlig hälsning'),
    paragraph('Granbacka kommun'),
  ],
  facts: [
    'title=Överenskommelse om skötsel av Norrgårdens träffpunkt',
    'kind=agreement',
    'party=granbacka/public',
    'party=norrgardens-byalag/civil',
    'target=seniorer',
    'participants=target/about/60/besökare/week',
    'publicCost=85000/year',
    'financing=granbacka/cash/85000',
    'financing=norrgardens-byalag/time/notMonetary',
    'payment=--01',
    'deadline=payment/--01',
    'start=2021-04',
    'end=2024-03',
    'theme=motesplatser',
  ],
};
