import { formatCount } from './format-count.ts';
import { listWords } from './list-words.ts';

/** The words of the page where a reader compares any agreements, and of those that compare two in a chain. */
export const comparePage = {
  title: 'Jämför avtal',
  description:
    'Lägg två till fyra avtal bredvid varandra: parter, tid, pengar, åtaganden, villkor och uppföljning.',
  lead: 'Lägg två till fyra avtal bredvid varandra och se vad som skiljer: tid, pengar, åtaganden, villkor och uppföljning.',
  chains: {
    title: 'Avtal som följer på varandra',
    text: 'Här är skillnaderna redan uträknade, också i ord.',
    none: 'Arkivet har inga avtal som följer på varandra.',
    more: (count: number): string =>
      `Ytterligare ${formatCount(count)} når du från avtalens egna sidor, under rubriken Före och efter.`,
  },
  pair: {
    title: (before: string, after: string): string => `${before} och ${after}`,
    description: (before: string, after: string): string =>
      `Vad som skiljer mellan ${before} och avtalet som följde, ${after}: pengar, tid, åtaganden och villkor.`,
    inShort: 'Det som har ändrats',
    basis: 'Meningarna är uträknade ur avtalen. Tabellen visar varje uppgift.',
    link: 'Jämför de två avtalen',
  },
  withoutScript: {
    title: 'Välja avtal själv',
    text: 'För att jämföra avtal du väljer själv behövs JavaScript. Utan det finns jämförelserna här ovanför, och varje avtals egen sida med samma uppgifter under samma rubriker.',
    list: 'Alla avtal',
  },
  add: 'Lägg till ett avtal',
  addHint: 'Skriv några bokstäver ur namnet, kommunen eller parten.',
  addButton: 'Lägg till',
  remove: (title: string): string => `Ta bort ${title}`,
  removeShort: 'Ta bort',
  loading: 'Hämtar avtalen.',
  chosen: (titles: readonly string[]): string =>
    titles.length === 0 ? 'Inget avtal är valt.' : `Jämför ${listWords(titles)}.`,
  tooFew: (title: string | undefined): string =>
    title === undefined ? 'Välj minst två avtal.' : `${title} är valt. Välj minst ett avtal till.`,
  tooMany: (count: number, most: number): string =>
    `Högst ${formatCount(most)} avtal kan jämföras åt gången. Adressen anger ${formatCount(count)}; de ${formatCount(most)} första visas.`,
  full: (most: number): string =>
    `Högst ${formatCount(most)} avtal kan jämföras åt gången. Ta bort ett först.`,
  unknown: (ids: readonly string[]): string =>
    `${listWords(ids.map((id) => `”${id}”`))} finns inte bland avtalen och är inte med.`,
  noMatch: (text: string): string => `Inget avtal heter ”${text}”. Välj ett ur listan.`,
  already: (title: string): string => `${title} är redan med.`,
  failed: 'Uppgifterna gick inte att hämta. Försök igen om en stund.',
  near: {
    title: 'Avtal att jämföra med',
    text: 'Det som följer på avtalet eller går före, och de som är närmast i part och tema. Eller sök ett annat ovan.',
  },
  table: 'Uppgift för uppgift',
  moneyTitle: 'Budgeten efter kategori',
} as const;
