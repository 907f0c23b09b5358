/**
 * Swedish patterns by which the importer knows what a passage is about. Words stand from their beginning; the edges of
 * words are drawn by lookarounds, since `\b` does not know å, ä and ö.
 */
export const lexicon = {
  /** Headings by clause topic, the more particular first. A heading may have several. */
  headingTopics: [
    ['tvist', /tvist|oenighet/iu],
    ['aterbetalning', /återbetal|återkrav/iu],
    ['oanvanda-medel', /(?:oanvända|kvarvarande|outnyttjade) medel|överskott/iu],
    ['uttrade', /uppsägning|säga upp|hävning|häva|rätt att lämna|utträde|upphörande|förtida/iu],
    ['omforhandling', /omförhandl/iu],
    ['forlangning', /förläng|fortsättning efter/iu],
    ['delmal', /delmål|effektmål|mätbara/iu],
    ['overgripande-mal', /övergripande mål|målsättning|^mål(?:et|en)?(?: och | med |$)/iu],
    [
      'ataganden',
      /åtagande|åtar sig|skyldigheter|ansvar(?:ar|sområden|sfördelning)?(?: för)?$|^vad .+ (?:gör|bidrar)/iu,
    ],
    ['uppfoljning', /uppföljning|utvärdering/iu],
    ['rapportering', /rapport|redovisning/iu],
    ['larande', /lärande|kunskapsinhämtning|erfarenhetsutbyte/iu],
    ['budget', /budget|kalkyl|kostar|kostnad(?:er|s\p{L}+)?$|^ekonomi$/iu],
    ['finansiering', /finansiering|ekonomi|ersättning|resurser|pengar/iu],
    ['betalning', /betalning|faktur/iu],
    ['malgrupp', /målgrupp|för vem|vilka .*(?:vänder|riktar)/iu],
    ['syfte', /syfte|ändamål/iu],
    ['bakgrund', /bakgrund|inledning|förutsättningar/iu],
    ['vardegrund', /värdegrund|värdering|grundsyn/iu],
    ['personuppgifter', /personuppgift|sekretess|dataskydd|tystnadsplikt/iu],
    ['parter', /^(?:avtals)?part(?:er|erna|ners?)?$|parter(?:na)? (?:i|och)|avtalsparter|ingående parter/iu],
    ['period', /period|avtalstid|giltighet|löptid|^tid(?:er|splan)?$|hur länge/iu],
    ['tillaggsbilagor', /ändringar|tillägg|bilag/iu],
    [
      'forandrade-omstandigheter',
      /force majeure|(?:förändrade|ändrade) (?:omständigheter|förutsättningar)/iu,
    ],
    ['avvikelse', /avvikelse|avsteg|brister/iu],
    ['kontakt', /kontakt/iu],
    ['underskrift', /underskrift|undertecknande|signatur|firmateckn/iu],
    ['jamstalldhet', /jämställdhet|likabehandling/iu],
    ['arbetsmiljo', /arbetsmiljö/iu],
    ['insyn', /insyn|revision/iu],
    ['forsakring', /försäkring/iu],
    ['upphandling', /upphandling|statsstöd|konkurrens/iu],
    ['moms-och-index', /moms|index/iu],
    ['styrning', /styrgrupp|styrning|organisation$|arbetsgrupp/iu],
    ['samverkan', /samverkan|samarbete|dialog/iu],
    ['metod', /metod|genomförande|innehåll|aktivitet|insats|verksamhet/iu],
  ],
  /** Topics that tell a story; their text is shown as prose and not as a clause. */
  proseTopics: ['metod', 'parter', 'kontakt', 'underskrift'],
  /** Within a section of several topics a paragraph that says this belongs to that topic. */
  contentTopics: [
    ['tvist', /tvist|oenighet/iu],
    ['aterbetalning', /återbetal|betala tillbaka/iu],
    ['uttrade', /säga upp|uppsägning|häva|rätt att lämna/iu],
    ['omforhandling', /omförhandl/iu],
    ['forlangning', /förläng/iu],
  ],
  title:
    /överenskommelse|(?<!\p{L})(?:\p{L}+)?avtal(?:et)?(?!\p{L})|partnerskap|(?<!\p{L})iop(?!\p{L})|tillägg till/iu,
  /** A title that only says what kind of paper it is. */
  bareTitle:
    /^\p{L}*(?:överenskommelse|avtal)(?: om)?(?: ett)?(?: idéburet[ -]*offentligt partnerskap| iop| samverkan)?(?: \(iop\))?(?: mellan .+)?[.:]?$/iu,
  /** A line by itself that may be the title of a letter or a plain text. */
  openingLine:
    /^(?:överenskommelse|avtal|samverkansavtal|tilläggsavtal|partnerskap|förlängning|IOP)(?!\p{L})[^.!?]{4,}$/iu,
  genericSection:
    /^(?:avtalad överenskommelse|bakgrund|förutsättningar|parter|syfte|mål|målgrupp|innehåll|period|förslag till beslut)(?:\p{L}*)(?:\s|$)/iu,
  /** Sentences that say whom it is for. */
  isFor:
    /målgrupp|vänder sig till|riktar sig|riktas till|avsedd för|till för|stöd (?:till|för)|boende för|öppen för|öppet för|erbjud|ska (?:få|nå|hjälpa|stödja|stötta)|nyanlända|för personer/iu,
  groupRow: /målgrupp|för vem/iu,
  /** What a term may end on in running text. */
  endings: 'en|n|et|t|na|er|ar|or|s|ens|ets|nas|a|de|är|erna|arna|orna',
  notTitle: /^(?:sida|sidan|datum|dnr|diarie|version|innehåll|bilag)/iu,
  kinds: [
    ['amendment', /tilläggsavtal|tilläggsöverenskommelse|tillägg till|ändring av|ändringsavtal/iu],
    ['extension', /förlängning av|förlängningsavtal|förlängd överenskommelse/iu],
    ['agreement', /överenskommelse|avtal|partnerskap/iu],
  ],
  memo: /tjänsteskrivelse|förslag till beslut|informationen noteras/iu,

  between:
    /(?<!\p{L})mellan(?:\s+följande parter)?:?\s+(.{5,400}?)(?:[.;]\s|[.;:]$|$|\s+(?:har|ingår|träffas|gäller|avseende|om)\s)/giu,
  /** `Granbacka kommun och Norra byalag kom fram till`. */
  agree:
    /(\p{Lu}[^.;:]{3,80}?) och (\p{Lu}[^.;:]{3,80}?) (?:kom fram|är överens|har (?:kommit överens|enats|träffat|slutit|ingått)|ingår|träffar|sluter)/u,
  /** A line with a name and perhaps a unit or a number after it. */
  nameLine:
    /^(?:\p{Lu}[\p{L}!-]*(?: (?:i|för|och|\p{Lu}[\p{L}!-]*)){0,5} (?:kommun|förening|stiftelse|församling|stadsmission|byalag)|(?:Region|Föreningen|Stiftelsen|Kooperativet|Studieförbundet|Riksförbundet|Idrottsföreningen) \p{Lu}[\p{L} -]*)(?:,|$)/u,
  alias: /(?:(?:nedan|i det följande|härefter)(?: kallad| benämnd)?[: ]+|\()["”]?(\p{L}{4,})["”]?/iu,
  partyRow:
    /^(?:kommun|region|förening|idéburen part|offentlig part|part(?: ?\d)?|organisation|avtalspart)\s*:?$/iu,
  partyHead: /^(?:part|namn|organisation|avtalspart)/iu,
  articles: ['en', 'et', 'n'],
  genericNames: {
    public: ['kommunen', 'regionen'],
    civil: [
      'föreningen',
      'stiftelsen',
      'organisationen',
      'församlingen',
      'förbundet',
      'kooperativet',
      'den idéburna parten',
    ],
  },
  listed: /\s*(?:,|;)\s*(?:och|samt)?\s*|\s+(?:och|samt|&)\s+/u,
  partyLabel:
    /^\s*(?:offentlig (?:sektor|part)|idéburen (?:sektor|part)|civilsamhälle|part(?: ?\d)?|den offentliga parten|den idéburna parten|kommunen|föreningen|organisationen|aktören|och|samt)\s*[:–-]\s*(.+)$/iu,
  /** After a comma in a list: here a new name begins. */
  nextName: /^(?:den |det |å andra sidan,? )?(?:ide\p{L}+ )?(?:\p{L}+ )?\p{Lu}/u,
  /** What follows a name in a list of parties. */
  afterName:
    /\s*(?:\(|,\s|\s[–-]\s|;|:|org(?:anisations)?\.?\s?-?n(?:umme)?r|nedan(?: kallad)?|genom |med org|som )/iu,
  beforeName:
    /^(?:den |det )?(?:idée?lla |ideella )?(?:och |samt |å ena sidan,? |å andra sidan,? |den ideella |föreningen (?=\p{Lu}\p{L}+ (?:förening|ideell)))*/iu,
  organisationWords:
    /(?<!\p{L})(?:kommun|region|förening(?:en)?|\p{L}*förening|stiftelsen?|\p{L}*stiftelse|förbund(?:et)?|\p{L}*förbund(?:et)?|församling(?:en)?|\p{L}*församling|kyrkan?|stadsmission(?:en)?|röda korset|nätverk(?:et)?|sällskap(?:et)?|klubb(?:en)?|\p{L}*klubb|kooperativ(?:et)?|IF|IK|ideell|riksförbund(?:et)?|byalag(?:et)?|hemgård(?:en)?|länsstyrelsen?|myndighet(?:en)?)(?!\p{L})/iu,
  publicWords: /(?<!\p{L})(?:\p{L}+ )?(?:kommun|region|länsstyrelse|myndighet)(?:en)?(?!\p{L})/iu,
  publicBody: /kommun|region/iu,
  commitments: /åtagande|åtar sig|ansvar|skyldigheter|bidrar|gör/iu,
  commits:
    /^(?:.{0,60}?)(?:\s)(?:ska|skall|åtar sig|ansvarar|svarar för|förbinder sig|tillhandahåll\p{L}*|ställer|erbjuder|bedriver|samordnar|bistår|sköter|ordnar|driver|hyr|anställer|rekryterar|utbildar|stöttar|stödjer|upplåter|utser|står för|ser till)(?!\p{L})/iu,
  organisationNumber: /(?:org(?:anisations)?\.?\s?-?n(?:umme)?r\.?|organisationsnumret)\s*:?\s*$/iu,
  /** Columns by which a table of agreements is known. */
  overviewColumns: [
    /^(?:iop|partnerskap|avtal|namn)/iu,
    /förening|organisation|aktör|part(?:er|ner)?(?!\p{L})/iu,
    /deltagare|målgrupp/iu,
    /kostnad|värde|belopp|kr/iu,
  ],
  several:
    /(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera|\d+) (?:\p{L}+ ){0,3}(?:partnerskap|avtal|överenskommelser)/iu,
  /** The number of a clause that stands in its text. */
  itemNumber: /^(?:§ ?)?\d{1,2}(?:\.\d{1,2})*\.?\)?\s+/u,
  /** Headings that say whose promises follow. */
  promises: /åtagande|åtar sig|ansvarar för|(?:vad|det här) gör/iu,
  /** Sentences that speak of a party without a promise. */
  refers: /arbetar utifrån|är en (?:ideell|idéburen)|bygger på|har sedan/iu,
  /** Words in contact lists that are no names. */
  notName: /^(?:namn|telefon|adress|ort|datum|sverige|postadress|underskrift|org|organisationsnummer)$/iu,
  role: /(?:chef|direktör|samordnare|ordförande|ledare|föreståndare|råd|sekreterare|kassör|ansvarig|strateg|firmatecknare|ledamot|handläggare)$/iu,
} as const;
