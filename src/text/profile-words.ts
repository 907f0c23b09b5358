import type { RecordGap } from '../domain/record-gaps.ts';
import { formatCount, plural } from './format-count.ts';
import { formatLength } from './format-date.ts';
import { formatShare } from './format-money.ts';

/** What the rows of a comparison are called, and how their values are put. */
export const profileWords = {
  period: 'Avtalstid',
  length: 'Längd',
  end: 'Slut',
  status: 'Läge',
  predecessor: 'Föregående avtal',
  successor: 'Följande avtal',
  noneInArchive: 'inget i arkivet',
  gap: (months: number): string => `${formatLength({ months, exact: true })} utan avtal emellan`,
  overlap: (months: number): string => `${formatLength({ months, exact: true })} med båda avtalen`,
  adjoining: 'direkt efter varandra',

  total: 'Budget, som den står',
  publicCost: 'Offentlig kostnad, som den står',
  totalValue: 'Samlat värde, som det står',
  perMonth: 'Budget per månad',
  perPerson: 'Offentliga pengar per deltagare',
  dividedBy: (sum: string, people: string): string => `${sum}, delat med ${people}`,
  people: (count: string, group: string): string => `${count}: ${group}`,
  overhead: 'Gemensamma kostnader (OH) som del av budgeten',
  costOfValue: 'Kostnaden som del av värdet',
  net: 'Kostnad sedan andra har betalat sin del',
  guideline: 'Riktmärke för den offentliga sidans del',
  about: (share: string): string => `ungefär ${share}`,
  unitPrice: 'Pris som underlaget anger',
  per: (amount: string, unit: string): string => `${amount} per ${unit}`,
  contributions: 'Bidrag i kronor',
  partOf: (share: number, of: string | undefined): string =>
    [formatShare(share), of].filter(Boolean).join(' '),
  unpriced: 'Bidrag utan pris i kronor',
  unpricedNote: 'Inte värderat. Det betyder inte 0 kr.',
  payments: 'Betalning',
  onRequisition: 'efter rekvisition',
  whole: 'hela beloppet',
  unused: 'Pengar som blir över',
  repayment: 'Återbetalning',
  causes: (causes: string): string => `När ${causes}`,
  whyNot: {
    noAmount: 'Inget belopp anges.',
    yearly: 'Beloppet gäller per år, inte för en period.',
    noBudget: 'Underlaget anger en kostnad, ingen budget för en period.',
    noLength: 'Avtalstidens längd anges inte.',
    notWhole: 'Avtalstiden är inte hela månader.',
    noPeople: 'Inget antal deltagare anges.',
    notToDivideBy:
      'De tal som anges är bakgrund, eller räknade per vecka eller månad, och inte ett antal att dela med.',
    noLines: 'Budgetens rader anges inte med belopp.',
    noOverhead: 'Budgeten har ingen rad för gemensamma kostnader.',
    nobodyElse: 'Ingen annan sägs betala en angiven del.',
    noValue: 'Både kostnad och värde behövs, på samma tid.',
  },
  lines: 'Budgetens rader',
  lineCount: (count: number): string => plural(count, 'rad', 'rader'),
  ofBudget: (amount: string, share: string | undefined): string =>
    share === undefined ? amount : `${amount}, ${share} av budgeten`,

  either: (one: string, other: string): string => `${one} eller ${other}`,
  targetGroups: 'Målgrupper',
  ages: 'Ålder',
  places: 'Plats',
  intensity: 'Omfattning',
  referrals: 'Så kommer man med',

  commitments: {
    count: (side: string): string => `${side}: antal åtaganden`,
    topic: (side: string, topic: string | undefined): string =>
      topic === undefined ? `${side}: utan ämne` : `${side}: ${topic.toLowerCase()}`,
    of: (party: string, text: string): string => `${party}: ${text}`,
    by: (text: string, unit: string): string => `${text} (${unit})`,
  },
  side: { public: 'Offentlig sida', civil: 'Idéburen sida', other: 'Övriga parter' },

  due: (when: string, wording: string | undefined): string =>
    wording === undefined ? when : `${when} (”${wording}”)`,
  reports: 'Redovisningar i arkivet',
  heldOf: (held: number, due: number): string => `${formatCount(held)} av ${formatCount(due)}`,
  followUp: 'Uppföljning i arkivet',
  covers: (year: string, summary: string | undefined): string =>
    summary === undefined ? year : `${year}: ${summary}`,
  deviations: 'Det som blev annorlunda',
  between: (from: string | undefined, to: string | undefined): string =>
    [from && `från ${from}`, to && `till ${to}`].filter(Boolean).join(' '),

  decisions: 'Beslut och riktlinjer',
  held: 'Arkivet har',
  sources: 'Källor',
  asOf: 'Uppgifterna gäller',
  journalNumber: 'Diarienummer',
  signed: 'Undertecknat',
  missing: 'Det som saknas i underlaget',
  nothingMissing: 'inget känt',
  issues: 'Iakttagelser om handlingen',
  countOf: (what: string, count: number): string => `${what}: ${formatCount(count)}`,
  inShort: (term: string): string => `${term}, i korthet`,
} as const;

/** What is missing from a record, in a few words. What is no gap of the record has none. */
export const missingWords: {
  [Kind in RecordGap['kind']]?: (gap: Extract<RecordGap, { kind: Kind }>) => string;
} = {
  notHeld: () => 'avtalet självt',
  periodNotStated: () => 'avtalstid',
  endNotStated: () => 'slutdatum',
  signatureDate: () => 'datum för underskrift',
  journalNumber: () => 'diarienummer',
  organisationNumber: ({ organisation }) => `organisationsnummer för ${organisation.data.name}`,
  pagesMissing: ({ what }) => `sida: ${what}`,
  annexMissing: ({ what }) => `bilaga: ${what}`,
  attachmentNotHeld: ({ name }) => `listad handling: ${name}`,
  reportsNotHeld: ({ count }) => plural(count, 'redovisning', 'redovisningar'),
};
