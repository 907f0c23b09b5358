import { listWords } from './list-words.ts';

/** What a letter asks for, and of whom. Addressed by function, never to a person. */
export interface LetterFacts {
  /** The public body that should have the documents. */
  authority: string;
  agreement: string;
  parties: readonly string[];
  period: string | undefined;
  /** Each document in words, as exactly as it is known. */
  documents: readonly string[];
  /** What the reader knows of them from. */
  sources: readonly string[];
  journalNumbers: readonly string[];
}

/** A request for public documents, ready to send. */
export function requestLetter(facts: LetterFacts): string {
  const { authority, agreement, parties, period, documents, sources, journalNumbers } = facts;
  const isOne = documents.length === 1;
  const between = `Det gäller partnerskapet ${agreement} mellan ${listWords(parties)}${period === undefined ? '' : ` (${period})`}.`;
  return [
    `Till ${authority}, registrator`,
    'Begäran om allmän handling',
    `Jag vill ta del av ${isOne ? 'följande handling' : 'följande handlingar'} med stöd av 2 kap. tryckfrihetsförordningen:`,
    documents.map((document) => `– ${document}`).join('\n'),
    between,
    `Jag känner till ${isOne ? 'handlingen' : 'handlingarna'} genom: ${listWords(sources)}.`,
    journalNumbers.length > 0
      ? `Diarienummer: ${listWords(journalNumbers)}.`
      : 'Jag känner inte till diarienumret. Ange det gärna i svaret.',
    `Skicka gärna ${isOne ? 'handlingen' : 'handlingarna'} som elektronisk kopia. Om det kostar något vill jag veta det först.`,
    'Kan en uppgift inte lämnas ut vill jag få resten. Jag vill då också ha ett skriftligt beslut som går att överklaga.',
    `Finns ${isOne ? 'handlingen' : 'någon av handlingarna'} inte hos er vill jag gärna veta det, och om den finns någon annanstans.`,
  ].join('\n\n');
}

/** Missing documents as a letter names them. */
export const documentWords = {
  agreement: (title: string): string => `Avtalet eller överenskommelsen om ${title}`,
  attachment: (name: string): string => `Bilagan ”${name}”`,
  pages: (what: string, source: string): string => `${what} i: ${source}`,
  annex: (what: string, source: string): string => `Bilagan ${what} till: ${source}`,
  report: (type: string, due: string): string => `${type}, som skulle lämnas senast ${due}`,
} as const;
