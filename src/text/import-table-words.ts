/** What a column of a table of agreements may say. */
export const tableFields = [
  'title',
  'parties',
  'publicParty',
  'civilParty',
  'period',
  'period.start',
  'period.end',
  'money.total.year',
  'money.total.period',
  'money.publicCost.year',
  'money.publicCost.period',
  'money.totalValue.year',
  'money.totalValue.period',
  'participants',
  'targetGroups',
  'themes',
  'sources.0.journalNumber',
] as const;
export type TableField = (typeof tableFields)[number];

/** Headings by which a column is known, the more particular first. A year or a place may follow. */
export const columnPatterns: readonly (readonly [TableField, RegExp])[] = [
  ['sources.0.journalNumber', /^(?:dnr|diarie(?:nr|nummer)|ärendenummer)/iu],
  [
    'period.start',
    /^(?:start|börjar|början|från|fr\.? ?o\.? ?m|avtalsstart|gäller från|periodens? början)/iu,
  ],
  ['period.end', /^(?:slut|upphör|till|t\.? ?o\.? ?m|avtalsslut|gäller till|löper ut|periodens? slut)/iu],
  ['period', /(?:avtals|partnerskaps|gällande ?)?(?:tid|period)$|^period|^avtalstid|^giltighet|^löptid/iu],
  ['money.totalValue.year', /^(?:värde|totalt värde|avtalsvärde)\b.*(?:år\b|årlig)/iu],
  ['money.totalValue.period', /^(?:värde|totalt värde|avtalsvärde)/iu],
  [
    'money.publicCost.year',
    /(?:kostnad|bidrag|ersättning|belopp|stöd)\p{L}*.*(?:\/ ?år|per år|årlig)|^års(?:kostnad|bidrag|belopp)/iu,
  ],
  ['money.total.year', /(?:budget|summa|total)\p{L}*.*(?:\/ ?år|per år|årlig)|^årsbudget/iu],
  [
    'money.publicCost.period',
    /kostnad|bidrag|ersättning|stöd(?:belopp)?$|belopp|kommunens (?:del|andel)|kronor$|^kr$/iu,
  ],
  ['money.total.period', /budget|summa|totalt?$/iu],
  ['participants', /antal|deltagare|platser|besökare/iu],
  ['targetGroups', /målgrupp|för vem|vilka som/iu],
  ['themes', /^tema|^område|verksamhetsområde|inriktning/iu],
  ['publicParty', /kommun|region|nämnd|förvaltning|offentlig|myndighet|beställare/iu],
  [
    'civilParty',
    /förening|organisation|idéburen|aktör|civilsamhälle|mottagare|leverantör|stiftelse|samarbetspart/iu,
  ],
  ['parties', /^part(?:er|erna)?$|avtalspart/iu],
  [
    'title',
    /^(?:iop|partnerskap|namn|titel|rubrik|benämning|avtal|överenskommelse|projekt|verksamhet|insats)/iu,
  ],
];

/** A heading that says that its amounts are thousands. */
export const inThousands = /\b(?:tkr|tusen|ksek|kkr)\b/iu;

/** What joins two organisations in one cell. */
export const joinsParties = /\s*(?:;|\/|,|\n|(?<!\p{L})och(?!\p{L})|(?<!\p{L})samt(?!\p{L})|&)\s*/iu;

export const unitOfParticipants = 'deltagare';

/** Why a table cannot be used, and what to do. */
export const tableFaultWords = {
  'no-heading': {
    what: 'Tabellen har ingen rad med rubriker över kolumnerna.',
    fix: 'Lägg till en första rad som säger vad varje kolumn innehåller, till exempel Avtal, Förening, Start, Slut och Belopp.',
  },
  'no-rows': {
    what: 'Tabellen har inga rader under rubrikerna.',
    fix: 'Kontrollera att rätt blad och rätt fil är vald.',
  },
  'no-title': {
    what: 'Ingen kolumn är vald som avtalets namn.',
    fix: 'Välj i kolumnfilen vilken kolumn som är title.',
  },
  'unknown-field': {
    what: 'Kolumnfilen pekar på ett fält som inte finns.',
    fix: 'Välj ett av fälten i listan, eller null för en kolumn som inte ska läsas.',
  },
  'field-twice': {
    what: 'Två kolumner är valda till samma fält.',
    fix: 'Behåll den ena och skriv null för den andra.',
  },
  'other-columns': {
    what: 'Kolumnfilen hör till en tabell med andra kolumner.',
    fix: 'Ta bort kolumnfilen så föreslås en ny, eller rätta rubrikerna i tabellen.',
  },
  'not-mapping': {
    what: 'Kolumnfilen går inte att läsa.',
    fix: 'Ta bort den så föreslås en ny.',
  },
} as const satisfies Record<string, { what: string; fix: string }>;
