/** How money is written. */
export const moneyLexicon = {
  unit: '(?:kr(?:onor)?|:-|sek|tkr|ksek|mnkr|mkr|msek|tusen kronor|tusen kr|miljon(?:er)? kronor|miljon(?:er)? kr|miljoner)',
  thousands: /^(?:tkr|ksek|tusen)/iu,
  millions: /^(?:mnkr|mkr|msek|miljon)/iu,
  inThousands:
    /\((?:i )?(?:tkr|tusental(?: kronor)?|tusen kronor)\)|(?:belopp|kostnad|summor?)(?:en)? (?:anges )?i (?:tkr|tusental)/iu,
  ones: {
    noll: 0,
    en: 1,
    ett: 1,
    två: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    elva: 11,
    tolv: 12,
    tretton: 13,
    fjorton: 14,
    femton: 15,
    sexton: 16,
    sjutton: 17,
    arton: 18,
    nitton: 19,
    tjugo: 20,
    trettio: 30,
    fyrtio: 40,
    femtio: 50,
    sextio: 60,
    sjuttio: 70,
    åttio: 80,
    nittio: 90,
  } as Readonly<Record<string, number>>,
  hundred: 'hundra',
  thousand: 'tusen',
  million: ['miljoner', 'miljon'],
  and: 'och',
  kronor: '\\s+kronor',

  total: /^(?:total(?:t|a|en|summa|kostnad|budget|belopp)?|summa|s:a|sammanlagt|sum)(?!\p{Ll})/iu,
  totalProse:
    /total|sammanlag|uppgår till|budget(?:en)? (?:är|omfattar)|kostnad(?:en)? (?:för|är|beräknas)|omsluter/iu,
  publicGives:
    /(?:kommunen|kommun|regionen|region|nämnden|förvaltningen)\s.{0,80}?(?:bidrar|betalar|ersätter|finansierar|ersättning|bidrag|står för|utbetalar|avsätter|utger|lämnar)|(?:erhåller|får|tilldelas|ersätts)|ersättning(?:en)?/iu,
  value: /värde(?:t|ras|rad)?/iu,
  yearly: /per år|\/ ?år|årlig|per kalenderår|varje år|om året|per verksamhetsår|årskostnad/iu,
  monthly: /per månad|\/ ?mån|i månaden|månadsvis/iu,
  perUnit:
    /(?:kr(?:onor)?)\s*(?:per|\/)\s*(?!år|mån|kalenderår|verksamhetsår|kvartal|termin|halvår)(\p{L}+(?: och \p{L}+)?)/iu,
  perWholePeriod:
    /hela (?:perioden|avtalsperioden|avtalstiden|partnerskapet)|under (?:avtalsperioden|avtalstiden|perioden)|engångs/iu,
  budgetHeading: /budget|kalkyl|kostnad|ekonomi|finansiering|ersättning|belopp/iu,
  totalColumn: /total|summa|sammanlagt|hela/iu,
  financierColumn: /finansiär|bidragsgivare|part|betalas av|vem|insats från/iu,
  hours: /(\d[\d ]*)\s*(timmar|tim|h)(?!\p{L})/iu,

  hour: /^(?:tim|h)/iu,
  hoursWord: 'timmar',
  times: 'gånger',
  vat: [
    [
      'excluded',
      /(?:exkl(?:usive|\.)?|utan|moms tillkommer|plus) ?(?:moms|mervärdesskatt)?(?<=moms|mervärdesskatt|tillkommer)/iu,
    ],
    ['included', /(?:inkl(?:usive|\.)?|med) (?:moms|mervärdesskatt)/iu],
  ],
  publicCost:
    /(?:kommunen|kommun|regionen|nämnden|förvaltningen)s (?:\p{L}+ )?(?:kostnad|bidrag|ersättning)/iu,
  shareOf:
    /varav (?:hälften|(?<percent>\d{1,3}) ?(?:%|procent)) (?:finansieras|betalas|bekostas|kommer|står)(?: för)? (?:av|från) (?<payer>[^.;,]{2,60})/giu,
  givesMoney: /bidrar med/iu,
  nextGiver: /\s+(?:och|medan|samt)\s+(?=(?:kommunen|regionen|föreningen|stiftelsen|\p{Lu}))/u,

  contributes: /bidrar|finansierar|står för|tillskjuter|svarar för|egen ?insats|eget bidrag|medfinansier/iu,
  inTime:
    /(?:ideell|ideella) (?:tid|timmar|insatser|krafter|arbete)|volontärtimmar|tjänstemannatid|arbetstid/iu,
  premises: /lokal(?:er|en)?(?!\p{L})|kostnadsfria? lokal/iu,
  paid: /betalas|betalar|utbetal|faktur|rekvir/iu,
  requisition: /rekvi/iu,
  half: /hälften|halva (?:beloppet|summan)|50 (?:%|procent)/iu,
  rest: /återstående|resterande|resten/iu,
  percent: /(\d{1,3})\s?(?:%|procent)/iu,
  instalments:
    /(?:i|på|med) (två|tre|fyra|\d) (?:lika stora )?(?:delar|poster|rater|omgångar|utbetalningar|delbetalningar)/iu,

  unused:
    /(?:inte (?:har )?(?:används?|använts|förbrukats|förbrukas)|ej (?:behövs? )?(?:använd|använts|förbruk)|oanvända|outnyttjade|kvarvarande|överskott|inte upparbetat)/iu,
  unusedRepay: /återbetal|betalas tillbaka|återlämnas|tillbaka/iu,
  unusedReuse: /användas (?:för|till)|föras? över|nyttjas|balanseras/iu,
  repays: /återbetal|betala tillbaka|kräva .{0,40}åter|återkräv/iu,
  misuse: /felaktigt|avsett ändamål|annat ändamål|missbruk|i strid med/iu,
  terminated: /hävs|häver|uppsägning|sägs upp|säger upp/iu,
  leaves: /lämnar|utträder/iu,
} as const;
