import { type DocumentCase, heading, paragraph, table } from './document-case.ts';

/** Speaks of several agreements: its rows belong to the path by way of a table, and nothing is guessed from them. */
export const memo: DocumentCase = {
  name: 'tjänsteskrivelse om flera',
  blocks: [
    heading(1, 'Tjänsteskrivelse: partnerskap i socialnämnden'),
    paragraph('Dnr SN 2022/51'),
    heading(2, 'Förslag till beslut'),
    paragraph('Informationen noteras.'),
    heading(2, 'Översikt'),
    table(
      ['Partnerskap', 'Förening', 'Antal deltagare', 'Målgrupp', 'Kostnad/år'],
      ['Kvinnojouren Trygg', 'Kvinnojouren i Västerby', '35 st', 'Våldsutsatta kvinnor', '450 000 kr'],
      ['Fadderfamilj', 'Föreningen Möten', '22 st', 'Nyanlända familjer', '120 000 kr'],
      ['Öppet hus', 'Norrgårdens byalag', '80 st', 'Seniorer', '75 000 kr'],
    ),
  ],
  facts: ['title=Tjänsteskrivelse: partnerskap i socialnämnden', 'journal=SN 2022/51', 'several=true'],
};
