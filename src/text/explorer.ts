import type { AgreementRow } from '../domain/agreement-row.ts';
import { formatCount, plural } from './format-count.ts';
import { formatKronor } from './format-money.ts';
import { listPage } from './list-page.ts';
import { listWords } from './list-words.ts';

const agreements = (count: number): string => plural(count, 'avtal', 'avtal');

/** Words of the explorer: the list of agreements with its filters, views and files. */
export const explorerText = {
  filters: 'Välj ut',
  results: 'Listan',
  otherWays: {
    unit: 'Enheterna finns på sin kommuns sida under',
    money: 'Beloppen finns efter storlek under',
  },
  loading: 'Hämtar uppgifterna.',
  failed: 'Uppgifterna gick inte att hämta. Kontrollera uppkopplingen och försök igen.',
  retry: 'Försök igen',
  count: (shown: number, all: number, mentioned: number): string => {
    const some = shown === all ? agreements(all) : `${agreements(shown)} av ${formatCount(all)}`;
    const only = mentioned === 1 ? 'som bara är omnämnt' : 'som bara är omnämnda';
    return mentioned > 0 ? `${some}, och ${formatCount(mentioned)} ${only}` : some;
  },
  none: 'Inget avtal stämmer med alla val. Ta bort något av dem.',
  chosen: 'Valt',
  drop: 'ta bort',
  clear: 'Rensa alla val',
  searchIn: (facet: string): string => `Sök i ${facet.toLowerCase()}`,
  someValues: (shown: number, all: number): string =>
    `${formatCount(shown)} av ${formatCount(all)} visas. Sök för att hitta de andra.`,
  noValues: 'Inget namn stämmer med sökningen.',
  noChoices: 'Inget avtal har den här uppgiften.',
  ranges: {
    month: 'Belopp i månaden',
    period: 'Period',
  },
  rangeHints: {
    month: 'Budgeten för hela perioden delad med antalet månader. Bara för avtal där båda är kända.',
    period: 'Avtal som gäller något av åren.',
  },
  from: { month: 'Från, kronor', period: 'Från år' },
  to: { month: 'Till, kronor', period: 'Till år' },
  badRange: {
    month: 'Skriv hela kronor, det lägre beloppet först.',
    period: 'Skriv år med fyra siffror, det tidigare först.',
  },
  rangeChoice: {
    month: (from?: number, to?: number): string =>
      interval(
        from === undefined ? from : formatKronor(from * 100),
        to === undefined ? to : formatKronor(to * 100),
      ),
    period: (from?: number, to?: number): string => interval(from?.toString(), to?.toString()),
  },
  leftOut: {
    month: (count: number): string =>
      `${agreements(count)} är inte med, eftersom beloppet i månaden inte går att räkna ut.`,
    period: (count: number): string => `${agreements(count)} är inte med, eftersom ingen period anges.`,
  },
  facetNotes: {
    yearBand: 'Så som avtalet anger det. Ofta en offentlig kostnad brutto.',
    periodBand: 'Budgeten för hela perioden, delad med antalet månader, gånger tolv.',
    followUp: 'Att en redovisning inte finns i arkivet betyder inte att den saknas hos kommunen.',
    state: 'Bedömt den dag du läser.',
  },
  shownAs: 'Visa som',
  views: { table: 'tabell', list: 'lista', timeline: 'tidslinje' },
  sort: 'Sortera efter',
  reversed: 'omvänd ordning',
  columnChoice: 'Kolumner i tabellen',
  columns: {
    title: listPage.columns.title,
    municipality: listPage.columns.municipality,
    parties: listPage.columns.parties,
    units: 'Enhet',
    themes: 'Tema',
    targetGroups: 'Målgrupp',
    period: listPage.columns.period,
    months: 'Månader',
    state: listPage.columns.state,
    periodMoney: listPage.columns.periodMoney,
    monthMoney: 'I månaden, beräknat',
    yearMoney: listPage.columns.yearMoney,
    referral: 'Så kommer man med',
    followUp: 'Uppföljning',
    held: listPage.columns.held,
  },
  orders: {
    title: 'titel',
    municipality: 'kommun',
    parties: 'idéburen part',
    units: 'enhet',
    themes: 'tema',
    targetGroups: 'målgrupp',
    period: 'period, nyast först',
    months: 'längd, längst först',
    state: 'läge',
    periodMoney: 'belopp för hela perioden, störst först',
    monthMoney: 'belopp i månaden, störst först',
    yearMoney: 'belopp per år, störst först',
    referral: 'hur man kommer med',
    followUp: 'uppföljning',
    held: 'underlag',
  },
  caption: (order: string, isReversed: boolean): string =>
    `Sorterat efter ${order}${isReversed ? ', i omvänd ordning' : ''}. Avtal som saknar uppgiften står sist.`,
  more: (next: number): string => `Visa ${formatCount(next)} till`,
  shown: (shown: number, all: number): string => `${formatCount(shown)} av ${formatCount(all)} visas.`,
  onTimeline: (shown: number, all: number): string =>
    `Tidslinjen visar de ${formatCount(shown)} första av ${formatCount(all)} i vald sortering.`,
  noSum: {
    notStated: 'Beloppet anges inte.',
    withheld: 'Beloppet lämnas inte ut.',
    notMonetary: 'Insatsen är inte värderad i kronor.',
  } satisfies Record<NonNullable<AgreementRow['unknownMoney']>, string>,
  inMonth: (sum: string): string => `${sum} i månaden, beräknat`,
  totals: 'Summor för urvalet',
  shared: (count: number): string =>
    `${agreements(count)} har flera idéburna parter. Hur mycket var och en får anges inte, så beloppet räknas en gång, i sin helhet.`,
  paidByOthers: (ore: number): string =>
    `I beloppet ingår ${formatKronor(ore)} som någon annan än den ansvariga betalar.`,
  withoutSum: (reasons: ReadonlyMap<NonNullable<AgreementRow['unknownMoney']>, number>): string => {
    const all = [...reasons.values()].reduce((sum, count) => sum + count, 0);
    const parts = [...reasons].map(([reason, count]) => `${formatCount(count)} ${unknown[reason]}`);
    return `${agreements(all)} räknas inte i summorna: ${listWords(parts)}.`;
  },
  share: 'Dela och ladda ned',
  address: 'Adress till urvalet',
  copy: 'Kopiera länk',
  copied: 'Länken är kopierad.',
  copyRefused: 'Webbläsaren tillät inte kopiering. Adressen är markerad: kopiera den själv.',
  files: 'Filerna har alla uppgifter om just de avtal som visas, i samma ordning.',
  formats: {
    csv: 'CSV',
    excel: 'CSV för svenskt Excel',
    json: 'JSON',
    markdown: 'Markdown',
  },
  saved: (name: string): string => `${name} laddas ned.`,
  faults: {
    key: (key: string): string => `Adressen har ”${key}”, som inte är något val här. Det används inte.`,
    value: (label: string, value: string): string =>
      `${label}: ”${value}” finns inte i arkivet. Det används inte.`,
    range: (label: string, value: string): string =>
      `${label}: ”${value}” är inget möjligt intervall. Det används inte.`,
    word: (key: string, value: string): string => `”${value}” är inget val för ”${key}”. Det används inte.`,
    more: (count: number): string => `Ytterligare ${formatCount(count)} ord i adressen går inte att använda.`,
  },
} as const;

const unknown = {
  notStated: 'anger inget belopp',
  withheld: 'lämnar inte ut beloppet',
  notMonetary: 'är inte värderade i kronor',
} satisfies Record<NonNullable<AgreementRow['unknownMoney']>, string>;

function interval(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `till och med ${to}`;
  return to === undefined ? `från och med ${from}` : `${from}–${to}`;
}
