import { agreementMoney, derivedWords } from './agreement-money.ts';
import { formatCount, plural } from './format-count.ts';
import { formatDay, formatMonths } from './format-date.ts';
import { formatRoundKronor, formatShare } from './format-money.ts';

/** The words of an agreement's page that are not headings or choices. */
export const agreementPage = {
  notStated: 'anges inte',
  reportError: 'Tipsa om fel',
  errorSubject: 'Fel:',

  facts: {
    between: 'Mellan',
    period: 'Gäller',
    money: 'Pengar',
    budget: { period: 'Budget för hela perioden', year: 'Budget per år' },
    publicCost: { period: 'Offentlig kostnad för hela perioden', year: 'Offentlig kostnad per år' },
    status: 'Läge',
    perMonth: (ore: number): string => `${formatRoundKronor(ore)} i månaden`,
    net: (amount: string): string => `${amount} sedan andra har betalat sin del`,
    ofValue: (value: string): string => `av ett samlat värde på ${value}`,
  },

  aside: {
    label: 'Om avtalet',
    contents: 'På sidan',
    record: 'Underlag',
    journalNumber: 'Diarienummer',
    signed: 'Undertecknat',
    themes: 'Teman',
  },

  mentioned: {
    title: 'Vi har inte det här avtalet',
    text: 'Partnerskapet nämns i en annan handling. Vi har varken sett avtalet eller en sammanfattning av det, så det räknas inte med bland avtalen och ingår inte i några summor.',
  },
  summaryOnly: 'Vi har inte själva avtalet. Uppgifterna kommer från en annan handling som sammanfattar det.',

  derived: derivedWords,
  money: agreementMoney,

  people: {
    counts: 'Antal, med vad talet betyder',
    group: 'Grupp',
    count: 'Antal',
    meaning: 'Talet är',
    year: 'År',
    either: (one: string, other: string): string => `${one} eller ${other}; underlaget kan läsas på två sätt`,
    targetGroups: 'Målgrupper',
    ages: 'Ålder',
    years: (min: number | undefined, max: number | undefined): string =>
      min === undefined
        ? `upp till ${max} år`
        : max === undefined
          ? `från ${min} år`
          : min === max
            ? `${min} år`
            : `${min}–${max} år`,
    places: 'Plats',
    intensity: 'Omfattning',
    referrals: 'Så kommer man med',
    genderMissing: 'Ingen uppgift är uppdelad på kön.',
    overall: 'Övergripande mål',
    sub: 'Delmål',
    activities: 'Det som ska göras',
  },

  prose: { untitled: 'Om partnerskapet' },

  commitments: {
    count: (count: number): string => plural(count, 'åtagande', 'åtaganden'),
    ownWords: 'Åtagandena är återgivna med våra ord, ett för varje punkt i avtalet.',
  },

  deadlines: {
    caption: 'Det som ska ske och när',
    due: 'Senast',
    what: 'Vad',
    responsible: 'Ansvarig',
    held: 'I arkivet',
    received: (day: string | undefined): string => (day ? `mottagen ${formatDay(day)}` : 'finns'),
    notHeld: 'finns inte i arkivet',
    outcomeNotHeld: 'utfallet finns inte i arkivet',
    informs: (what: string): string => `Ska ligga till grund för: ${what}.`,
    summary: (held: number, due: number): string =>
      held === 0
        ? `${due === 1 ? 'Redovisningen' : `Ingen av de ${formatCount(due)} redovisningarna`} finns ${due === 1 ? 'inte ' : ''}i arkivet. Det betyder inte att ${due === 1 ? 'den' : 'de'} saknas hos kommunen.`
        : `${formatCount(held)} av ${plural(due, 'redovisning', 'redovisningar')} finns i arkivet.`,
    recurring: 'Återkommande',
  },

  followUps: {
    title: (covers: string | undefined): string => (covers ? `Redovisning för ${covers}` : 'Redovisning'),
    metrics: 'Uppmätta tal',
    what: 'Vad',
    value: 'Antal',
    place: 'Plats',
    deviations: 'Det som blev annorlunda',
    from: 'från',
    to: 'till',
  },

  chain: {
    amends: 'Ändrar',
    amendments: 'Ändrat av',
    gap: (months: number): string => `${formatMonths(months)} utan avtal`,
    overlap: (months: number): string => `${formatMonths(months)} med båda avtalen`,
    adjoining: 'direkt efter varandra',
    unknownGap: 'tiden emellan är okänd',
    sums: (earlier: string, now: string, basis: string): string =>
      `Budgeten var ${earlier} och är nu ${now} ${basis}.`,
    change: (total: number, monthly: number): string =>
      `Jämfört med det föregående avtalet ${changeOf(total, 'hela budgeten')}. Räknat per månad ${changeOf(monthly, 'den')}.`,
  },

  grounds: {
    decisions: 'Beslut och riktlinjer',
    criteria: 'Det som brukar skilja IOP från köp och bidrag',
    criterion: 'Kännetecken',
    criterionStatus: 'Vad underlaget säger',
    comment: 'Kommentar',
    terms: 'Villkor i korthet',
    governance: 'Styrning',
    convener: 'Kallar till möten',
    documenter: 'Dokumenterar',
    frequency: 'Hur ofta',
    channel: 'Så möts parterna',
    signatures: 'Undertecknas av',
    contacts: 'Kontakt',
    dated: (day: string): string => `datum: ${day}`,
  },

  record: {
    sources: 'Källor',
    missing: 'Det som saknas',
    held: 'finns i arkivet',
    notHeld: 'finns inte i arkivet',
    redactions: 'Borttagna uppgifter',
    redactedBy: (who: string, role: string | undefined): string =>
      `Borttaget av ${who}${role === undefined ? '' : ` (${role})`}`,
    ground: (ground: string): string => `Grund: ${ground}`,
    personalData: 'Personuppgifter som får stå kvar',
    legalGround: (ground: string): string => `Rättslig grund: ${ground}`,
    issues: 'Iakttagelser',
    observation: 'Vad vi har sett',
    kind: 'Slag',
    journalNumber: 'Diarienummer',
    signed: 'Undertecknat',
    dated: 'Daterat',
    publisher: 'Utgivare',
    obtained: 'Hämtat',
    transcription: 'Avskriftens skick',
    pagesMissing: 'Sidor som saknas',
    annexesMissing: 'Bilagor som saknas',
    sha256: 'Kontrollsumma (SHA-256)',
    asOf: 'Uppgifterna gäller',
    attachments: 'Bilagor som räknas upp',
  },

  evidence: {
    intro:
      'Siffran vid en uppgift leder hit. Det som står i underlaget, det vi har räknat ut, det vi har tolkat och det vi själva har valt hålls isär.',
    caption: 'Belägg för uppgifterna på sidan',
    number: 'Nr',
    field: 'Uppgift',
    basis: 'Hur vi vet',
    source: 'Källa och avsnitt',
    note: 'Anmärkning',
  },

  others: 'De här organisationerna nämns men är inte parter i avtalet.',

  cite: {
    heading: 'Så hänvisar du hit',
    text: (title: string, parties: string, publisher: string, day: string, url: string): string =>
      `${title}. Avtal mellan ${parties}. ${publisher}, ${formatDay(day)}. ${url}`,
    passage: 'Till ett enda stycke: skriv #:~:text= och styckets första ord sist i adressen.',
    mistake: 'Stämmer något inte?',
    write: 'Skriv till oss',
    writeWhy:
      'Berätta vad som är fel och var det står. Vid varje rubrik finns också en länk för just det avsnittet.',
  },
} as const;

function changeOf(fraction: number, what: string): string {
  if (Math.abs(fraction) < 0.0005) return `är ${what} oförändrad`;
  return `${fraction > 0 ? 'ökar' : 'minskar'} ${what} med ${formatShare(Math.abs(fraction))}`;
}
