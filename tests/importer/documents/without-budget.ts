import { type DocumentCase, heading, item, paragraph } from './document-case.ts';

export const withoutBudget: DocumentCase = {
  name: 'utan budget',
  blocks: [
    heading(1, 'Samverkansavtal om läxhjälp'),
    heading(2, 'Vilka vi är'),
    paragraph('Avtalet ingås mellan Västerby kommun och Läxhjälparna i Västerby, en ideell förening.'),
    heading(2, 'Vad vi vill'),
    paragraph(
      'Elever i årskurs 6–9 ska få hjälp med skolarbetet. Läxhjälpen ska nå ut till 120 elever per år.',
    ),
    heading(2, 'Kommunen åtar sig att'),
    item('öppna skolans bibliotek två eftermiddagar i veckan'),
    item('informera elever och föräldrar'),
    heading(2, 'Läxhjälparna i Västerby åtar sig att'),
    item('rekrytera och stödja volontärer'),
    heading(2, 'Pengar'),
    paragraph(
      'Ingen ersättning utgår mellan parterna. Föreningen bidrar med ideella timmar och kommunen med lokaler.',
    ),
    heading(2, 'När det gäller'),
    paragraph(
      'Avtalet gäller från och med augusti 2023 och löper 24 månader. Det kan sägas upp med två månaders uppsägningstid.',
    ),
  ],
  facts: [
    'title=Samverkansavtal om läxhjälp',
    'kind=agreement',
    'party=vasterby/public',
    'party=laxhjalparna-i-vasterby/civil',
    'participants=target/exactly/120/elever/year',
    'commitment=vasterby',
    'commitment=vasterby',
    'commitment=laxhjalparna-i-vasterby',
    'financing=laxhjalparna-i-vasterby/time/notMonetary',
    'financing=vasterby/premises/notMonetary',
    'start=2023-08',
    'months=24',
    'exit=notice',
    'theme=utbildning',
  ],
};
