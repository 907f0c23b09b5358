import { plural } from './format-count.ts';
import { listWords } from './list-words.ts';

/** Words of the pages about themes. */
export const themesPage = {
  title: 'Teman',
  description: 'Vad avtalen handlar om: teman med förklaring och antal avtal.',
  lead: 'Vad handlar avtalen om? Ett avtal kan höra till flera teman, så antalen ska inte läggas ihop.',
  agreements: (count: number): string => plural(count, 'avtal', 'avtal'),
  onlyMentioned: 'bara omnämnt',
  themeDescription: (label: string): string => `Avtal i arkivet om temat ${label}.`,
  alternatives: (words: readonly string[]): string =>
    `Andra ord för samma sak eller något närliggande: ${listWords(words)}.`,
  agreementsTitle: 'Avtal',
  noAgreements: 'Inget avtal i arkivet hör till temat.',
  moneyTitle: 'Pengar',
  moneyText:
    'Den offentliga sidans pengar i avtalen ovan. Ett avtal som hör till flera teman räknas helt under vart och ett av dem.',
  targetGroups: 'Målgrupper',
  targetGroupsText: 'Målgrupper i avtalen under temat.',
  withinTheme: (count: number): string => `${plural(count, 'avtal', 'avtal')} under temat`,
  caption: 'Nyast först.',
} as const;
