import { tableWords, type TableId } from './columns.ts';

/** What a catalogue says of a dataset, in two languages. */
export interface DatasetWords {
  title: { sv: string; en?: string };
  about: { sv: string; en: string };
}

/** Datasets that are no table. */
const wholes = {
  archive: {
    title: { sv: 'Partnerskapsavtal, hela arkivet', en: 'Partnership agreements, the whole archive' },
    about: {
      sv: 'Allt som webbplatsen vet om idéburna offentliga partnerskap (IOP): avtal, parter, pengar, åtaganden, klausuler, tidpunkter och uppföljning, med belägg.',
      en: 'All that the site knows about public-civil partnerships (IOP): agreements, parties, money, commitments, clauses, times and follow-up, with evidence.',
    },
  },
  changes: {
    title: { sv: 'Nya och ändrade partnerskapsavtal', en: 'New and changed partnership agreements' },
    about: {
      sv: 'Flöden som berättar vilka avtal som är nya och vad som har ändrats i de andra.',
      en: 'Feeds that tell which agreements are new and what has changed in the others.',
    },
  },
  calendar: {
    title: { sv: 'Partnerskapsavtalens tider', en: 'Times of partnership agreements' },
    about: {
      sv: 'Kalender med det som slutar, och det som ska beslutas, redovisas eller betalas.',
      en: 'A calendar of what ends, and of what is to be decided, reported or paid.',
    },
  },
  grants: {
    title: { sv: 'Partnerskapsavtal enligt 360Giving', en: 'Partnership agreements as 360Giving' },
    about: {
      sv: 'De avtal som går att beskriva med standarden 360Giving utan att något gissas.',
      en: 'The agreements that the 360Giving standard can describe without guessing.',
    },
  },
} as const satisfies Record<string, DatasetWords>;

export type DatasetId = TableId | keyof typeof wholes;

/** The words of a dataset. A table is named after what it holds. */
export function datasetWords(id: DatasetId): DatasetWords {
  if (id in wholes) return wholes[id as keyof typeof wholes];
  const { title, sv, en } = tableWords[id as TableId];
  return {
    title: { sv: `Partnerskapsavtal: ${title.toLowerCase()}` },
    about: { sv, en },
  };
}

/** What a catalogue says of itself and of every dataset in it. */
export const catalogueWords = {
  keywords: {
    sv: ['idéburet offentligt partnerskap', 'IOP', 'avtal', 'civilsamhälle', 'kommun'],
    en: ['public-civil partnership', 'agreements', 'civil society', 'municipality'],
  },
  english: (title: string): string => `Catalogue of ${title}`,
  labels: {
    sweden: { sv: 'Sverige', en: 'Sweden' },
    government: { sv: 'Regeringen och den offentliga sektorn', en: 'Government and public sector' },
    society: { sv: 'Befolkning och samhälle', en: 'Population and society' },
    dataThemes: { sv: 'Datateman', en: 'Data themes' },
  },
} as const;
