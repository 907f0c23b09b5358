import { formatCount, plural } from './format-count.ts';

/** What the commands that build, serve and edit the site say. */
export const buildWords = {
  about: {
    build: 'Granskar innehållet och bygger hela webbplatsen. Går något fel står den gamla kvar orörd.',
    start: 'Bygger webbplatsen och visar den på den här datorn.',
    dev: 'Visar webbplatsen medan du skriver och laddar om när en fil ändras.',
  },
  stopped: 'Inget har byggts om. Rätta felen och försök igen.',
  failed: (out: string) => `Bygget gick inte att slutföra. ${out} är orörd.`,
  building: (pages: number) => `Bygger: ${plural(pages, 'sida', 'sidor')} klara`,
  checking: 'Granskar innehållet',
  auditing: 'Granskar den färdiga webbplatsen',
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
