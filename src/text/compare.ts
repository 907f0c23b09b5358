import type { CompareGroup, Silence } from '../domain/profile.ts';
import { formatCount, plural } from './format-count.ts';
import { formatMonths } from './format-date.ts';
import { formatShare } from './format-money.ts';
import { listWords } from './list-words.ts';

/** The headings of a comparison, in its order. */
export const compareGroupWords = {
  parties: 'Parter och andra som nämns',
  period: 'Tid',
  money: 'Pengar',
  budget: 'Budget efter kategori',
  participants: 'Deltagare',
  commitments: 'Åtaganden',
  clauses: 'Villkor och klausuler',
  deadlines: 'Tider och uppföljning',
  criteria: 'Beslut och kännetecken för IOP',
  evidence: 'Underlag',
} satisfies Record<CompareGroup, string>;

/** Their lasting addresses on the page. */
export const compareGroupIds = {
  parties: 'parter',
  period: 'tid',
  money: 'pengar',
  budget: 'budget',
  participants: 'deltagare',
  commitments: 'ataganden',
  clauses: 'klausuler',
  deadlines: 'tider',
  criteria: 'grunder',
  evidence: 'underlag',
} satisfies Record<CompareGroup, string>;

/** Why a cell has no value. Silence is a finding, never a judgement. */
export const silenceWords = {
  notStated: 'anges inte',
  notMentioned: 'nämns inte i de publicerade handlingarna',
  summaryOnly: 'går inte att avgöra, underlaget är en sammanfattning',
  none: 'finns inte med',
  notDerivable: 'går inte att räkna ut',
} satisfies Record<Silence, string>;

/** The same when it holds for every agreement, to begin a line that gathers such rows. */
export const gatheredWords = {
  notStated: 'Anges inte i något av avtalen',
  notMentioned: 'Nämns inte i de publicerade handlingarna för något av avtalen',
  summaryOnly: 'Går inte att avgöra för något av avtalen, underlagen är sammanfattningar',
  none: 'Finns inte med i något av avtalen',
  notDerivable: 'Går inte att räkna ut för något av avtalen',
} satisfies Record<Silence, string>;

/** Words of a comparison, whichever page it stands on. */
export const compareWords = {
  contents: 'Delar i jämförelsen',
  subject: 'Uppgift',
  caption: (titles: readonly string[]): string => `Jämförelse av ${listWords(titles)}`,
  differs: 'skiljer sig',
  isUnsure: 'går inte att avgöra',
  place: 'till stället',
  changeNote:
    'Ökning och minskning är räknad från det första avtalet till det sista. Uppgifter utan märke står i handlingarna. De som är beräknade, tolkade eller redaktionella är märkta.',
  unlikeUnits:
    'Talen är av olika slag eller gäller olika grupper eller olika tid. Skillnaden räknas inte ut.',
  range: 'Ett tal är ett spann. Skillnaden kan inte sägas i procent.',
  percent: (share: number): string => signed(share, roundPercent(Math.abs(share))),
  points: (step: number): string =>
    signed(step, `${formatShare(Math.abs(step)).replace(/\s%$/, '')} procentenheter`),
  months: (step: number): string => signed(step, formatMonths(Math.abs(step))),
  count: (step: number): string => signed(step, formatCount(Math.abs(step))),
  unchanged: 'oförändrat',

  onlyDifferences: 'Visa bara skillnader',
  shown: (differing: number, all: number, hidesRest: boolean): string =>
    `${plural(differing, 'rad', 'rader')} av ${formatCount(all)} skiljer sig${hidesRest ? '. Resten är dolda.' : '.'}`,
  print: 'Skriv ut som nämndblad',
  sheet: {
    kind: 'Underlag till nämnden',
    built: 'Webbplatsen byggd',
    here: 'Jämförelsen',
    agreements: 'Avtalen',
    same: 'Lika i avtalen, eller går inte att avgöra',
  },
} as const;

/** More than double is told in whole percent; the decimal would only seem exact. */
const roundPercent = (share: number): string =>
  formatShare(share >= 1 ? Math.round(share * 100) / 100 : share);

/** An increase has its plus written out. */
function signed(value: number, size: string): string {
  if (/^0(,0)?\s/.test(size) || size === '0') return compareWords.unchanged;
  return `${value < 0 ? '\u2212' : '+'}${size}`;
}
