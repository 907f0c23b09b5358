import { formatCount, plural } from './format-count.ts';
import { formatDay, formatMonths } from './format-date.ts';
import { formatKronor, formatRoundKronor, formatShare } from './format-money.ts';

/** The words of an agreement's page that are not headings or choices. */
export const agreementPage = {
  notStated: 'anges inte',
  explainIop: 'IOP betyder idéburet offentligt partnerskap.',
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

  derived: {
    months: 'Längd',
    monthsFrom: (span: string): string => `Räknat från perioden: ${span}.`,
    end: 'Slut',
    perMonth: 'Belopp i månaden',
    perMonthFrom: (ore: number, months: number): string =>
      `${formatKronor(ore)} delat med ${formatMonths(months)}, jämnt fördelat.`,
    shares: 'Andelar av budgeten',
    sharesFrom: 'Radens belopp delat med radernas summa.',
    ofValue: 'Kostnadens del av värdet',
    ofValueFrom: (cost: number, value: number): string =>
      `${formatKronor(cost)} delat med ${formatKronor(value)}.`,
    net: 'Kostnad efter andras del',
    netFrom: (gross: number): string => `${formatKronor(gross)} minus den del som andra betalar.`,
    perPerson: 'Kostnad per deltagare',
    perPersonFrom: (ore: number): string =>
      `${formatKronor(ore)} delat med antalet i gruppen. Svaret beror på vilken grupp man delar med.`,
    due: 'Sista dag',
    dueFrom: (wording: string): string => `Räknat från avtalstiden: ${wording}.`,
    dueYear: (wording: string): string =>
      `Året står inte i underlaget. Det följer av avtalstiden: ${wording}.`,
    gap: 'Tid mellan avtalen',
    gapFrom: 'Räknat från det ena avtalets slut till det andras början.',
    change: 'Skillnad mot föregående avtal',
    changeFrom: 'Budgeten delad med antalet månader, i vart och ett av avtalen.',
  },

  money: {
    budget: 'Budget',
    publicCost: 'Offentlig kostnad',
    totalValue: 'Samlat värde',
    ofValue: 'Kostnaden som del av värdet',
    left: 'Kvar för',
    payerUnknown: 'betalaren',
    guideline: 'Riktmärke',
    guidelineText: (share: number, approximate: boolean): string =>
      `Den offentliga sidan ska stå för ${approximate ? 'ungefär ' : ''}${formatShare(share)} av värdet.`,
    payer: 'Betalas av',
    vat: 'Moms',
    currency: 'Valuta',
    none: 'Underlaget säger inget om pengar.',
    perPerson: 'Per deltagare',
    dividedBy: (count: string, group: string): string => `delat med ${count}: ${group}`,
    unitPrice: 'Pris som underlaget anger',
    per: (amount: string, unit: string): string => `${amount} per ${unit}`,
    unused: 'Pengar som blir över',
    repayment: 'Återbetalning',
    lines: 'Budgetens rader',
    line: 'Post',
    category: 'Kategori',
    calculation: 'Så räknat',
    share: 'Andel',
    shareOf: {
      total: 'av budgeten',
      publicCost: 'av den offentliga kostnaden',
      totalValue: 'av det samlade värdet',
    },
    amount: 'Belopp',
    sum: 'Summa',
    matches: 'Raderna summerar till budgeten.',
    payees: 'Går till',
    atMost: (quantity: string): string => `högst ${quantity}`,
    rate: (amount: string, per: 'month' | 'year'): string =>
      `${amount} ${per === 'month' ? 'i månaden' : 'om året'}`,
    financing: 'Vem bidrar med vad',
    contributor: 'Vem',
    kind: 'Slag',
    notValued:
      'Det som inte är värderat i kronor ingår inte i någon summa. Det betyder inte att det är värt 0 kr.',
    payments: 'När pengarna betalas',
    when: 'När',
    recipient: 'Till',
    condition: 'Villkor',
    onRequisition: 'Efter rekvisition.',
    whole: 'hela beloppet',
    part: (share: number): string => `${formatShare(share)} av beloppet`,
  },

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
    redactedBy: (who: string): string => `borttaget av: ${who}`,
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
