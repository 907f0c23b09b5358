import type { MoneyBasis } from '../domain/money-block.ts';
import { formatCount, plural } from './format-count.ts';
import { formatKronor, formatRoundKronor, formatShare } from './format-money.ts';
import { listWords } from './list-words.ts';

const agreements = (count: number): string => plural(count, 'avtal', 'avtal');

const bases = { period: 'för hela perioden', year: 'per år' } satisfies Record<MoneyBasis, string>;

/** Words of the money overview. It states sums and how they are made, and leaves the verdict to the reader. */
export const moneyPage = {
  title: 'Pengar',
  description:
    'Offentliga pengar i partnerskapen: per kommun, enhet, part, tema, kategori och kalenderår, med vad varje summa är.',
  lead: 'Vad det offentliga betalar i partnerskapen, så som avtalen anger det. Budgetar för hela perioder och belopp per år är olika mått. De står i var sin del och läggs aldrig ihop.',
  contents: 'På sidan',
  none: 'Inget avtal i arkivet anger något belopp.',
  largestFirst: 'Störst först. Ordningen säger inget om vad pengarna har räckt till.',
  countedWhole:
    'Ett avtal som hör till flera räknas helt under var och en. Därför går raderna inte alltid att lägga ihop.',
  dimensions: {
    municipality: 'Per kommun',
    unit: 'Per förvaltning och nämnd',
    party: 'Per idéburen part',
    theme: 'Per tema',
    category: 'Per kategori i budgeten',
  },
  slugs: {
    municipality: 'kommun',
    unit: 'enhet',
    party: 'part',
    theme: 'tema',
    category: 'kategori',
    kinds: { total: 'budget', publicCost: 'kostnad', totalValue: 'varde' },
    bases: { period: 'perioder', year: 'ar' } satisfies Record<MoneyBasis, string>,
    net: 'brutto-och-netto',
    netUnits: 'brutto-och-netto-per-enhet',
    value: 'kostnad-och-varde',
    threeYears: 'tre-ar-i-rad',
    unpriced: 'utan-belopp',
    years: 'kalenderar',
  },
  columns: {
    agreement: 'Avtal',
    agreements: 'Avtal',
    note: 'Att veta',
    share: 'Andel',
    year: 'År',
    all: 'Alla kommuner',
    gross: 'Brutto',
    byOthers: 'Andra betalar',
    forOthers: 'Betalar av andras',
    net: 'Netto',
    split: 'Så delas kostnaden',
    cost: 'Offentlig kostnad',
    value: 'Samlat värde',
    costOfValue: 'Kostnad av värde',
    civil: 'Idéburen part',
    years: 'Åren',
    sum: 'Summa',
    who: 'Vem',
    what: 'Vad',
    state: 'Belopp',
  },
  names: {
    municipality: 'Kommun',
    unit: 'Enhet',
    party: 'Idéburen part',
    theme: 'Tema',
    category: 'Kategori',
  },
  sharedWith: {
    municipality: 'delas med en annan kommun',
    unit: 'något avtal har flera enheter',
    party: 'delas med en annan part, hela beloppet räknas här',
    theme: 'något avtal har flera teman',
  },
  unitNote:
    'Pengarna står hos den enhet som sägs betala. Säger avtalet inget om det står de hos de enheter som agerar för kommunen.',
  themeNote: 'Ett avtal kan ha flera teman. Teman väljs av arkivet.',
  categoryNote: (withLines: number, without: number): string =>
    `Raderna i ${agreements(withLines)}. Kategorin väljs av arkivet.${without > 0 ? ` ${agreements(without)} saknar rader som går att summera.` : ''}`,
  chart: (dimension: string, panel: string): string => `${dimension}: ${panel.toLowerCase()}`,
  chartLargest: (label: string, ore: number): string => `Störst är ${label}: ${formatRoundKronor(ore)}.`,

  years: {
    title: 'Budgetarna utlagda på kalenderår',
    method:
      'Avtalen anger en summa för hela perioden. Här är summan delad lika på periodens månader och månaderna är lagda på sina år. En månad räknas hel, även när bara månaden är känd. Uträkningen är arkivets och säger inte när pengarna betalades.',
    caption: 'Beräknat, jämnt fördelat per månad',
    placed: (count: number, sum: number): string =>
      `${agreements(count)} är utlagda. Åren summerar till ${formatRoundKronor(sum)}, lika mycket som budgetarna.`,
    leftOut: 'Går inte att lägga ut, eftersom start eller längd saknas:',
    chart: 'Budgetarna utlagda på kalenderår, kronor per år',
    statedTitle: 'Årsbelopp där underlaget anger året',
    statedCaption: 'Som underlaget anger',
    notPlaced: (count: number): string =>
      `Beloppen per år i ${agreements(count)} är inte med. Underlaget säger inte vilka kalenderår de gäller, och ett belopp per år blir inte en summa för en period.`,
  },

  net: {
    title: 'Brutto och netto',
    text: 'Ibland delar flera nämnder på en kostnad. Brutto är hela kostnaden. Netto är det en nämnd bär sedan varje del har räknats hos den som betalar den. Kommunens sammanlagda kostnad är densamma.',
    caption: (basis: MoneyBasis): string =>
      `Avtal där flera betalar den offentliga kostnaden, ${bases[basis]}`,
    unitCaption: (basis: MoneyBasis): string => `Samma kostnader per enhet, ${bases[basis]}`,
    part: (ore: number, share: number): string => ` ${formatKronor(ore)} (${formatShare(share)})`,
    none: 'Inget avtal i arkivet anger att flera delar på kostnaden.',
  },

  value: {
    title: 'Kostnad mot värde',
    text: 'En del avtal anger både vad det offentliga betalar och vad hela partnerskapet är värt. Hur värdet är räknat framgår inte alltid av underlaget.',
    guideline: (shares: readonly number[], approximate: boolean): string =>
      `Underlaget anger ett riktmärke: det offentliga ska stå för ${approximate ? 'ungefär ' : ''}${listWords(shares.map((share) => (share === 0.5 ? 'hälften' : formatShare(share))))} av värdet.`,
    range: (low: number, high: number, count: number): string =>
      low === high
        ? `Andelen är ${formatShare(low)} i ${agreements(count)}.`
        : `I ${agreements(count)} är andelen ${formatShare(low).replace(/\s%$/, '')}–${formatShare(high)}.`,
    few: 'Så få avtal säger inget om partnerskap i allmänhet.',
    caption: 'Offentlig kostnad som del av samlat värde, A–Ö',
    bases,
    none: 'Inget avtal i arkivet anger båda beloppen.',
  },

  threeYears: {
    title: 'Tre kalenderår i rad, per part',
    text: 'Den största summa offentliga pengar som en part har i partnerskapen här under tre kalenderår i rad, räknad med budgetarna utlagda på år.',
    why: 'Varför tre år? Reglerna om statligt stöd har en gräns för stöd av mindre betydelse: 300 000 euro till samma mottagare under tre år. Därför frågar läsare ibland efter summan. Om ett avtal alls är statligt stöd är en rättslig fråga som beror på mycket mer än beloppet. Webbplatsen avgör den inte och jämför därför inte heller med gränsen.',
    incomplete:
      'Summan gäller bara avtal i det här arkivet. En part kan få offentliga pengar på andra sätt, till exempel som bidrag.',
    caption: 'Mest under tre kalenderår i rad, beräknat och störst först',
    span: (from: number, to: number): string => `${from}–${to}`,
    notCounted: 'Har bara belopp per år utan angivet år och går inte att räkna så:',
    none: 'Inget avtal i arkivet har en budget som går att lägga ut på år.',
  },

  unpriced: {
    title: 'Det som inte har något belopp',
    text: 'Det här nämns i avtalen men är inte räknat i kronor, eller så anges beloppet inte. Det ingår inte i någon summa. Det betyder inte att det är värt 0 kr.',
    caption: 'Insatser och ersättningar utan belopp',
    recipient: 'får del av pengarna',
    none: 'Alla insatser som avtalen räknar upp har ett belopp.',
    withoutSum: 'Avtal som inte anger något offentligt belopp alls:',
  },

  data: {
    title: 'Hämta siffrorna',
    text: 'Samma belopp som på sidan, ett per rad, med vad varje belopp är. Tomt fält betyder att uppgiften saknas.',
    csv: 'CSV, en rad per belopp',
    json: 'JSON, med kalenderåren',
  },
  count: (count: number): string => formatCount(count),
} as const;
