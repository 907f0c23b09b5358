import { formatCount, plural } from './format-count.ts';

/** What the commands that build, serve and edit the site say. */
export const buildWords = {
  about: {
    build: 'Granskar innehållet och bygger hela webbplatsen. Går något fel står den gamla kvar orörd.',
    start: 'Bygger webbplatsen och visar den på den här datorn.',
    dev: 'Visar webbplatsen medan du skriver och laddar om när en fil ändras.',
  },
  refused: {
    protected: (out: string) =>
      `${out} kan inte användas: mappen skulle ersättas med allt som ligger i den. Välj en egen mapp för webbplatsen.`,
    content: (out: string) =>
      `${out} kan inte användas: webbplatsen och innehållet måste ligga i skilda mappar.`,
    'not-a-folder': (out: string) => `${out} är ingen mapp. Välj ett annat namn.`,
    foreign: (out: string) =>
      `${out} innehåller filer som inte kommer från ett tidigare bygge. Välj en tom mapp, eller flytta filerna först.`,
    busy: (out: string, pid: number) =>
      `Ett annat bygge av ${out} pågår (process ${pid}). Vänta tills det är klart.`,
  },
  stopped: 'Inget har byggts om. Rätta felen och försök igen.',
  failed: (out: string) => `Bygget gick inte att slutföra. ${out} är orörd.`,
  unwritable: (folder: string, reason: string) =>
    `Det går inte att skriva i ${folder} (${reason}). Kontrollera rättigheterna och att disken inte är full.`,
  building: (pages: number) => `Bygger: ${plural(pages, 'sida', 'sidor')} klara`,
  checking: 'Granskar innehållet',
  warnings: (count: number) => plural(count, 'varning från Astro', 'varningar från Astro'),
  summary: ({ agreements, mentioned, parties, pages, seconds }: BuildFigures) =>
    `${plural(agreements, 'avtal', 'avtal')}${mentioned > 0 ? `, ${formatCount(mentioned)} som bara nämns` : ''}, ${plural(parties, 'part', 'parter')} och ${plural(pages, 'sida', 'sidor')} på ${formatCount(seconds)} s.`,
  result: (out: string) => `Webbplatsen ligger i ${out}.`,
  serving: (origin: string) => `Visas på ${origin}/ (avsluta med Ctrl+C).`,
  portTaken: (port: number) => `Port ${port} är upptagen. Välj en annan med --port.`,
};

/** What a build amounts to. */
export interface BuildFigures {
  agreements: number;
  mentioned: number;
  parties: number;
  pages: number;
  seconds: number;
}
