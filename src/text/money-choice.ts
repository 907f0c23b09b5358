import type { ChoiceDimension, PanelChoices } from '../domain/money-choice.ts';
import { formatCount, plural } from './format-count.ts';
import { moneyPage } from './money-page.ts';
import { totalLabels } from './money-totals.ts';

/** What the bars of the money page can be counted on: as the sums stand, or per month that they cover. */
export const moneyBases = ['sum', 'month'] as const;
export type MoneyBase = (typeof moneyBases)[number];

const agreements = (count: number): string => plural(count, 'avtal', 'avtal');

const perMonth = ', per månad i snitt';

/** Words of the money page's charts when the reader chooses what they show. */
export const moneyChoiceWords = {
  base: 'Räkna',
  yearBases: { sum: 'per kalenderår', month: 'per månad, i snitt' } satisfies Record<MoneyBase, string>,
  groupBases: { sum: 'som det står', month: 'per månad, i snitt' } satisfies Record<MoneyBase, string>,
  show: 'Visa',
  showBy: moneyPage.dimensions,
  beside: 'Visa bredvid helheten',
  nothingBeside: 'ingen, bara helheten',
  several: { municipality: 'Kommuner', party: 'Idéburna parter', theme: 'Teman' } satisfies Record<
    ChoiceDimension,
    string
  >,
  dimensions: moneyPage.names,
  whole: 'Alla avtal',
  year: moneyPage.columns.year,
  noYear: 'inget belopp det året',
  noMonths: 'går inte att räkna ut',
  yearsTitle: (how: PanelChoices['how'], base: MoneyBase): string =>
    `${how === 'derived' ? `${moneyPage.years.title}, beräknat` : moneyPage.years.statedTitle}${base === 'month' ? perMonth : ''}`,
  groupsTitle: ({ kind, basis }: PanelChoices, dimension: ChoiceDimension, base: MoneyBase): string =>
    `${moneyPage.chart(moneyPage.dimensions[dimension], totalLabels[kind][basis])}${base === 'month' ? perMonth : ''}`,
  sum: ({ kind, basis }: PanelChoices, base: MoneyBase): string =>
    base === 'month' ? 'Per månad i snitt, beräknat' : totalLabels[kind][basis],
  derived: 'Beräknat av arkivet: varje budget är delad lika på sina månader.',
  monthOfYear: 'Snittet är årets summa delad med de månader av året som budgetarna täcker.',
  monthOfAll:
    'Beräknat: summan av de budgetar som går att lägga ut, delad med de månader som minst en av dem täcker.',
  notPlaced: (name: string | undefined, count: number): string =>
    `${agreements(count)}${name === undefined ? '' : ` för ${name}`} går inte att lägga ut på månader och är inte med.`,
  shared: (name: string): string => `Avtal som också hör till andra räknas helt hos ${name}.`,
  countedWhole: moneyPage.countedWhole,
  largestOf: (shown: number, all: number): string =>
    `De ${formatCount(shown)} största av ${formatCount(all)}. Fler står i tabellen.`,
  someChoices: (count: number, all: number): string =>
    `de ${formatCount(count)} största av ${formatCount(all)}`,
  nothing: 'Inget av beloppen går att räkna så.',
  loading: 'Hämtar siffrorna.',
  failed: 'Siffrorna gick inte att hämta. Diagrammet står som det var. Försök igen om en stund.',
  shown: (title: string): string => `Visar: ${title.toLowerCase()}.`,
  unknown: (word: string): string => `Adressen har ”${word}”, som inte är något val här. Det används inte.`,
} as const;

/** The choices as they stand in the address. */
export const moneyUrlWords = {
  month: 'manad',
  dimensions: { municipality: 'kommun', party: 'part', theme: 'tema' } satisfies Record<
    ChoiceDimension,
    string
  >,
} as const;
