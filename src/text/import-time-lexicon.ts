const month =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept?|okt|nov|dec';

/** How points in time are written, as parts of regular expressions. */
export const timeLexicon = {
  month,
  firstDay: 'första|förste|den första',
  lastDay: 'sista(?: dagen i)?',
  through: '(?:till och med|t\\.? ?o\\.? ?m\\.?|tom|fram till(?: och med)?|till|intill)',
  from: '(?:från och med|fr\\.? ?o\\.? ?m\\.?|from|från|med start|startar|börjar(?: gälla)?|börjar löpa|inleds|träder i kraft|gäller från|gäller fr)',
  end: '(?:till och med|t\\.? ?o\\.? ?m\\.?|tom|längst till|fram till(?: och med)?|upphör(?: att gälla)?|avslutas|löper ut|dock längst)',
  filler: '(?:\\s+(?:och med|den|i|under|från|med|dagen|vid|att gälla))*',
  wholeYear:
    /(?:kalenderåret|verksamhetsåret|under(?: hela)?|för|avser|gäller)\s+(?:år(?:et)?\s+)?((?:19|20)\d\d)(?![\d-])/iu,
  years:
    /(?:åren|under|perioden|avtalsperioden|för)\s*:?\s+((?:19|20)\d\d)\s*[–—-]\s*((?:19|20)\d\d)(?!\d)/iu,
  duration:
    /(?<![\p{L}\d])(\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|arton|arton|tjugofyra|trettiosex)\s+(månad(?:er)?|år)(?!\p{L}|ig)/iu,
  runs: /gäller|löper|sträcker sig|avtalstid|avtalsperiod|period|pågår|varar|giltig/iu,
  years12: /^år$/iu,
  /** A sentence that says when the agreement is in force, and not when something else is done. */
  inForce:
    /(?<!\p{L})(?:gäller|löper|sträcker sig|träder i kraft|pågår|avtalstid\p{L}*|avtalsperiod\p{L}*|giltig\p{L}*|förlänga? partnerskapet|perioden är|varar)(?!\p{L})/iu,
  orAsAgreed: /eller (?:enligt|efter) (?:särskild )?överenskommelse/iu,
  smallNumbers: {
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
    arton: 18,
    tjugofyra: 24,
    trettio: 30,
    trettiosex: 36,
  } as Readonly<Record<string, number>>,

  /** `senast tre månader före avtalstidens utgång`. */
  relative:
    /(\d{1,3}|en|ett|två|tre|fyra|fem|sex|åtta|nio|tio|tolv|trettio)\s+(månad(?:er)?|veck(?:a|or)|dag(?:ar)?)\s+(innan|före|efter)\s+([^.;,]{3,60})/iu,
  months: /^månad/iu,
  weeks: /^veck/iu,
  notDeadline: /gäller (?:från|fr)|träder i kraft/iu,
  before: /^(?:innan|före)$/iu,
  atEnd: /slut|avslut|utgång|upphör|avtalstiden|avtalsperioden/iu,
  atStart: /start|början|undertecknande|ikraftträd/iu,

  deadlines: [
    [
      'finalReport',
      /slutrapport|slutredovis|slutlig(?:a|t)? rapport|samlad uppföljning|slutlig redovisning/iu,
    ],
    [
      'interimReport',
      /delrapport|delredovis|lägesrapport|halvårsrapport|kvartalsrapport|mellanrapport|årsrapport|skriftlig(?:a|t)? rapport|verksamhetsberättelse|(?<!slut|sam)redovis(?:as|ar|ning)|rapporter(?:a|as|ar)/iu,
    ],
    ['politicalDecision', /politisk(?:t|a)? (?:nivå|beslut)|beslut i (?:nämnd|kommun)/iu],
    [
      'extensionDialogue',
      /(?:dialog|besked|samtal|ställning).{0,60}förläng|förläng.{0,80}(?:dialog|besked|samtal|begär)/iu,
    ],
    ['renegotiation', /omförhandl/iu],
    ['payment', /betalas|betalar|utbetal|faktur|rekvir/iu],
    ['review', /utvärder|avstämning|ses .{0,30}över|följs upp|uppföljning/iu],
    ['meeting', /möte|träff/iu],
  ],
  deadlineIds: {
    finalReport: 'slutrapport',
    interimReport: 'delrapport',
    politicalDecision: 'politiskt-beslut',
    extensionDialogue: 'dialog-om-forlangning',
    renegotiation: 'omforhandling',
    payment: 'utbetalning',
    review: 'uppfoljning',
    meeting: 'mote',
  },
  mustBe:
    /senast|ska|skall|varje år|årligen|lämnas|lämnar|redovisas|betalas|ses .{0,30}över|sker|före|inom|fakturer/iu,
} as const;
