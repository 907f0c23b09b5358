import { type DocumentCase, heading, paragraph } from './document-case.ts';

export const prose: DocumentCase = {
  name: 'löpande text',
  blocks: [
    heading(1, 'Avtal om natthärbärget Lyktan'),
    paragraph(
      'Detta avtal har träffats mellan Västerby kommun, socialnämnden, och Västerby stadsmission. Parterna vill tillsammans se till att ingen behöver sova ute under vintern.',
    ),
    paragraph(
      'Härbärget vänder sig till hemlösa och ska ha 24 platser. Stadsmissionen ansvarar för bemanningen alla nätter. Kommunen ansvarar för att hänvisa människor dit.',
    ),
    paragraph(
      'Kostnaden uppgår till totalt två miljoner kronor för hela avtalsperioden. Hälften av beloppet betalas ut i november 2022 och resten i mars 2023. Medel som inte har använts ska återbetalas till kommunen.',
    ),
    paragraph(
      'Avtalet gäller från den 1 november 2022 till och med den 30 april 2023. Avtalet upphör utan uppsägning. Varje part kan säga upp avtalet med en uppsägningstid om tre månader. Ändringar och tillägg ska vara skriftliga för att gälla.',
    ),
    paragraph(
      'Stadsmissionen redovisar hur många nätter som har använts senast en månad efter avtalets slut. Kan parterna inte enas i en tvist avgörs den i allmän domstol.',
    ),
  ],
  facts: [
    'title=Avtal om natthärbärget Lyktan',
    'kind=agreement',
    'party=vasterby/public',
    'party=vasterby-stadsmission/civil',
    'unit=vasterby/socialnamnden',
    'target=hemlosa',
    'participants=capacity/exactly/24/platser/',
    'commitment=vasterby-stadsmission',
    'commitment=vasterby',
    'total=2000000/period',
    'payment=2022-11/0.5',
    'payment=2023-03',
    'deadline=payment/2022-11',
    'deadline=payment/2023-03',
    'unused=repay',
    'start=2022-11-01',
    'end=2023-04-30',
    'extension=notPossible',
    'exit=notice',
    'amendments=written',
    'deadline=interimReport/end+1m',
    'dispute=court',
  ],
};
