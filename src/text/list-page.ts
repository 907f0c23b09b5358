import type { AgreementFacetName } from '../domain/agreement-facets.ts';
import type { RowOrder } from '../domain/sort-rows.ts';
import { formatCount, plural } from './format-count.ts';
import { formatDay } from './format-date.ts';

const agreements = (count: number): string => plural(count, 'avtal', 'avtal');

/** Words of the lists of agreements. */
export const listPage = {
  title: 'Avtal',
  description: 'Alla avtal i arkivet som en lista att sortera och välja ur.',
  agreements,
  lead: (all: number, full: number, summaries: number): string =>
    `${agreements(all)} mellan kommuner och idéburna organisationer. ${formatCount(full)} finns i sin helhet och ${formatCount(summaries)} i sammandrag.`,
  moneyNote:
    'Belopp är den offentliga sidans pengar, så som avtalet anger dem: för hela perioden eller per år. De två går inte att jämföra rakt av och läggs aldrig ihop.',
  judgedOn: (day: string): string => `Läget är bedömt ${formatDay(day)}.`,
  filters: 'Välj ut',
  everything: 'Alla avtal',
  facets: {
    municipality: 'Kommun',
    unit: 'Enhet',
    theme: 'Tema',
    targetGroup: 'Målgrupp',
    state: 'Läge',
    year: 'År',
    referral: 'Så kommer man med',
    followUp: 'Uppföljning',
    yearBand: 'Belopp per år',
    periodBand: 'Beräknat per år',
    held: 'Underlag',
    party: 'Part',
  } satisfies Record<AgreementFacetName, string>,
  noValue: 'anges inte',
  allParties: 'Alla parter',
  facetTitle: (facet: string, value: string): string => `Avtal: ${facet.toLowerCase()} ${value}`,
  facetDescription: (count: number, facet: string, value: string): string =>
    `${agreements(count)} i arkivet. ${facet}: ${value}.`,
  emptyFacet: 'Inget avtal i arkivet har det här värdet.',
  sorting: 'Sortera',
  orders: {
    period: 'period, nyast först',
    title: 'titel, från A till Ö',
    municipality: 'kommun, från A till Ö',
    periodMoney: 'belopp för hela perioden, störst först',
    yearMoney: 'belopp per år, störst först',
  } satisfies Record<RowOrder, string>,
  orderTitle: (order: string): string => `Avtal efter ${order}`,
  caption: (order: string): string => `Sorterat efter ${order}. Avtal som saknar uppgiften står sist.`,
  columns: {
    title: 'Avtal',
    municipality: 'Kommun',
    parties: 'Idéburna parter',
    period: 'Period',
    state: 'Läge',
    periodMoney: 'För hela perioden',
    yearMoney: 'Per år',
    held: 'Underlag',
  },
  held: { fullText: 'Hela avtalet', summaryOnly: 'Sammandrag', mentioned: 'Bara omnämnt' },
  mentionedTitle: 'Bara omnämnda',
  mentionedText:
    'De här partnerskapen nämns i en handling, men avtalen finns inte i arkivet. De räknas inte med bland avtalen.',
  pages: 'Sidor',
  page: (number: number): string => `Sida ${number}`,
  pageOf: (number: number, count: number): string => `Sida ${number} av ${count}`,
  previous: 'Föregående',
  next: 'Nästa',
  andMore: (count: number): string => `Visa alla ${formatCount(count)} avtal`,
  newest: (shown: number): string => `Här visas de ${formatCount(shown)} senast påbörjade.`,
} as const;
