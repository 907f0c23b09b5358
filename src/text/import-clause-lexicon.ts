/** How rules, decisions and annexes are worded. */
export const clauseLexicon = {
  terms: {
    extension: [
      [
        'notPossible',
        /(?:kan (?:inte|ej) förlängas|upphör (?:automatiskt|utan (?:särskild )?uppsägning)|ingen (?:möjlighet|rätt) till förlängning)/iu,
      ],
      ['possible', /(?:kan|får|möjlighet|option|rätt).{0,80}förläng|förlängs|förlängning (?:kan|med|sker)/iu],
    ],
    exit: [
      [
        'terminateUnlessRectified',
        /(?:häva?|hävs|säga upp|säger upp).{0,160}rättelse|rättelse.{0,160}(?:häva?|säga upp)/iu,
      ],
      ['leaveLastResort', /i sista hand.{0,80}(?:lämna|frånträda|utträda)/iu],
      [
        'notice',
        /uppsägningstid|säga(?:s)? upp.{0,80}(?:månad|dagar|skriftlig)|(?:månad|dagar)\S* uppsägning/iu,
      ],
    ],
    dispute: [
      [
        'dialogueFirst',
        /(?:tvist|oenighet|konflikt).{0,160}(?:dialog|samtal|förhandl|överlägg|samförstånd)/iu,
      ],
      ['arbitration', /skilje(?:nämnd|dom|förfarande|man)/iu],
      ['court', /tvist.{0,160}(?:domstol|tingsrätt)/iu],
    ],
    amendments: [
      ['annexes', /tilläggsbilag/iu],
      ['written', /(?:ändring|tillägg).{0,100}skriftlig|skriftlig.{0,60}(?:ändring|tillägg)/iu],
    ],
    learning: [
      [
        'bothLearn',
        /(?:båda|bägge|samtliga|alla) parter(?:na)? (?:ska |skall )?lär|lär av varandra|parterna (?:ska |skall )?(?:tillsammans )?lär/iu,
      ],
    ],
  },
  hasDeadline: /senast|före den|innan den/iu,
  extends: /förläng/iu,

  decided:
    /(?<body>(?:Kommunfullmäktige|Kommunstyrelsen|Regionfullmäktige|Regionstyrelsen|\p{Lu}?\p{L}+(?:-?\s?och \p{L}+)?nämnden|KF|KS))(?:\s+i \p{Lu}\p{L}+)?(?<rest>[^.]{0,120}?(?:beslut|antog|antagit|antagna|beslöt|fastställ|godkän)[^.]*)/gu,
  adopted:
    /(?<title>(?:\p{Lu}\p{L}*(?:riktlinjer|strategi|policy|program|plan|överenskommelse)|(?:R|r)iktlinjer|(?:P|p)olicyn?|(?:S|s)trategin?|(?:P|p)rogram(?:met)?)(?:\s(?:för|om|mot)\s[^,.(]{3,80}?)?),?\s(?:som\s)?(?:antog(?:s|en|ets)?|antagen|antagna|antagits|beslutad(?:es|e)?|fastställd(?:es|e)?)\s(?:av\s)(?<body>(?:[Kk]ommunfullmäktige|[Kk]ommunstyrelsen|\p{L}+nämnden))/gu,
  about: /(?:beslut|beslöt)[^.]{0,12}? (?:om|att)\s+(.+)$/iu,
  adopts: /(?:antog|antagit|fastställde|fastställt)\s+(.+)$/iu,
  approves: /(?:godkände|godkänt|beslutade|beslutat|fastställde)\s+(?!om |att )(.+)$/iu,
  toBeDecided: /(?:ska|kan|får|måste) (?:\S+ )?(?:besluta|fatta)/iu,
  year: /(?<!\d)((?:19|20)\d\d)(?!\d)/u,
  titleEnd: /\s+(?:som|där|vilke[nt]|och att|i syfte|\(|den \d|\d{1,2} \p{L}+ \d{4}|§)/iu,

  journalNumber:
    /(?:dnr|diarienummer|diarienr|diarie-?nr|ärendenummer|ärendenr|beteckning)\.?\s*:?\s*((?:[A-ZÅÄÖ]{1,8}[\s-]?)?(?:\d{2,4}[\/:.-]\d{1,6}|\d{1,6}[\/-]\d{2,4})(?:[\/:.-]\d{1,6})?(?:-\d{1,6})?)/iu,
  annexLine: /^bilaga\s*(?:\d{1,2}|[A-H])\s*(?:[:.–-]\s*)?(.*)$/iu,
  annexInline: /(?<!\p{L})bilaga\s+(?:\d{1,2}|[A-H])(?![\p{L}\d])/giu,
  lineAlone: /^[_.\s]+$/u,
  blank: /_{4,}|X{4,}|█{2,}|▇{2,}|\.{6,}|\[(?:maskat|struket|sekretess|borttaget|överstruket)[^\]]*\]/iu,

  participants:
    /(?<comparator>(?:minst|högst|max(?:imalt)?|upp till|ca|c:a|cirka|omkring|ungefär|runt|drygt|mer än|fler än|färre än|knappt|totalt|sammanlagt)\s+)?(?<![\d,.:\/§-])(?<min>\d{1,5}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra|ett tiotal|ett hundratal)(?:\s?(?:[–—-]|till|upp till)\s?(?<max>\d{1,5}))?\s*(?:st\.?\s+)?(?<adjectives>(?:(?:nya|nyanlända|unga|äldre|arbetslösa|vuxna|långtidsarbetslösa|ensamkommande|asylsökande|hemlösa|unika|olika|utrikes födda|inskrivna|aktiva|isolerade|ensamma)\s+){0,3})(?<unit>personer|person|deltagare|ungdomar|unga|individer|platser|elever|barn|familjer|hushåll|seniorer|besökare|kvinnor|män|vuxna|medlemmar|volontärer|föräldrar|nyanlända|pensionärer|äldre|par)(?!\p{L})(?<after>[^.;]{0,40})/giu,
  /** Sentences whose numbers are of something else. */
  notCount: /årskurs/iu,
  afterAge: /(?:mellan|år|ålder\p{L}*)\s*$/iu,
  ages: /(?<![\d-])(?<low>\d{1,2})\s*(?:[–—-]|och|till)\s*(?<high>\d{1,2})[ -]?(?:år(?!\s*20)|åring|årsåldern)(?:\p{L}*)/giu,
  comparators: [
    ['atLeast', /minst/iu],
    ['atMost', /högst|max|upp till/iu],
    ['about', /ca|c:a|cirka|omkring|ungefär|runt|tiotal|hundratal/iu],
    ['barelyAbove', /drygt/iu],
    ['moreThan', /mer än|fler än/iu],
    ['lessThan', /färre än|knappt/iu],
  ],
  tens: {
    'ett tiotal': 10,
    'ett hundratal': 100,
    hundra: 100,
    femton: 15,
    tjugo: 20,
    trettio: 30,
    fyrtio: 40,
    femtio: 50,
  } as Readonly<Record<string, number>>,
  per: [
    ['week', /^(?:\s+\p{L}+){0,2}\s*(?:per|i|varje|\/)\s?veckan?/iu],
    ['month', /^(?:\s+\p{L}+){0,2}\s*(?:per|i|varje)\s?månad/iu],
    ['year', /^\s*(?:per år|årligen|om året|varje år)/iu],
    ['period', /^\s*(?:under|för) (?:hela )?(?:avtals|projekt)?(?:perioden|tiden)/iu],
  ],
  isTarget:
    /räknar med|mål(?:et|sättning)?(?!\p{L})|ska(?:ll)?(?!\p{L})|planera|beräknas|avser|nå(?:r| ut|s)?(?!\p{L})|omfatta|erbjud|minst/iu,
  isCapacity: /plats|kapacitet|rymmer|rum för|samtidigt/iu,
  isActual: /deltog|har deltagit|har haft|nåddes|kom (?:det )?|under (?:förra|det gångna)/iu,
  isContext: /idag|i dag|för närvarande|bor|finns|saknar|kommunen har/iu,
} as const;
