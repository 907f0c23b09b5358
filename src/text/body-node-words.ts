import type { Explanation } from './problem-words.ts';

const nodes: Record<string, string> = {
  blockquote: 'citat',
  break: 'radbrytning',
  delete: 'genomstruken text',
  emphasis: 'kursiv text',
  footnoteReference: 'fotnot',
  heading: 'rubrik',
  html: 'HTML',
  image: 'bild',
  inlineCode: 'kodtext',
  link: 'länk',
  linkReference: 'länk',
  list: 'lista',
  listItem: 'lista',
  math: 'formel',
  inlineMath: 'formel',
  paragraph: 'stycke',
  strong: 'fet text',
  table: 'tabell',
  tableCell: 'tabellcell',
  text: 'text',
};

/** What is wrong with parts that are allowed elsewhere or in another form. */
const faulty: Record<string, Explanation> = {
  checkbox: {
    what: 'Här står en kryssruta.',
    fix: 'Ta bort [ ] eller [x] och skriv läget i ord, till exempel ”klart”.',
  },
  code: { what: 'Här står ett kodblock.', fix: 'Skriv det som vanlig text, lista eller tabell.' },
  emptyComponent: { what: 'Komponenten är tom.', fix: 'Skriv texten inom den, eller ta bort den.' },
  emptyHeading: { what: 'Rubriken är tom.', fix: 'Skriv rubriken, eller ta bort raden.' },
  emptyLink: { what: 'Länken har ingen text.', fix: 'Skriv vart länken leder: [text](adress).' },
  extraCell: {
    what: 'Raden har fler celler än tabellens rubrikrad.',
    fix: 'Lägg till en rubrik, eller ta bort cellen.',
  },
  imageReference: {
    what: 'Bilden pekar på en annan rad.',
    fix: 'Skriv filnamnet direkt: ![beskrivning](bild.png).',
  },
  missingDefinition: {
    what: 'Länken har ingen adress.',
    fix: 'Skriv adressen direkt: [text](adress). Hör hakarna till texten: skriv \\[.',
  },
  missingFootnote: {
    what: 'Fotnoten finns inte.',
    fix: 'Skriv den på en egen rad, till exempel [^1]: text. Hör hakarna till texten: skriv \\[.',
  },
  repeatedDefinition: {
    what: 'Samma namn används redan längre upp, så den här raden skulle inte synas.',
    fix: 'Ge den ett eget namn, eller ta bort den.',
  },
  unusedDefinition: {
    what: 'Ingen länk använder raden, så den skulle inte synas.',
    fix: 'Använd den i texten, eller ta bort den. Är den vanlig text: skriv \\[ i början.',
  },
  unusedFootnote: {
    what: 'Ingen text hänvisar till fotnoten, så den skulle inte synas.',
    fix: 'Skriv hänvisningen i texten, till exempel [^1], eller ta bort fotnoten.',
  },
};

/** A part of a text that cannot be shown, in words. */
export const explainBodyNode = (node: string): Explanation =>
  Object.hasOwn(faulty, node) && faulty[node]
    ? faulty[node]
    : {
        what: `Texten innehåller något som inte kan visas (${bodyNodeWord(node)}).`,
        fix: 'Skriv det som vanlig text, lista eller tabell.',
      };

/** What there is too much of. */
const limits: Record<string, (limit: string) => Explanation> = {
  blockquote: (limit) => ({
    what: `Citat ligger inuti varandra i fler än ${limit} nivåer.`,
    fix: 'Ta bort nivåer.',
  }),
  character: (limit) => ({
    what: `Texten har fler än ${limit} understreck eller &-tecken.`,
    fix: 'Ta bort tecken, till exempel streckade rader att fylla i.',
  }),
  component: (limit) => ({
    what: `Taggar ligger inuti varandra i fler än ${limit} nivåer.`,
    fix: 'Avsluta varje tagg innan nästa börjar.',
  }),
  footnoteReference: (limit) => ({
    what: `Texten har fler än ${limit} fotnoter.`,
    fix: 'Skriv in dem i texten.',
  }),
  line: (limit) => ({ what: `Raden är längre än ${limit} tecken.`, fix: 'Dela upp den i stycken.' }),
  longLines: () => ({
    what: 'Texten har för många rader på tusentals tecken.',
    fix: 'Dela upp dem i stycken.',
  }),
  lines: (limit) => ({ what: `Texten har fler än ${limit} rader.`, fix: 'Korta den.' }),
  list: (limit) => ({
    what: `Listor ligger inuti varandra i fler än ${limit} nivåer.`,
    fix: 'Ta bort nivåer.',
  }),
  listItem: (limit) => ({ what: `Texten har fler än ${limit} listpunkter.`, fix: 'Korta listorna.' }),
};

/** A limit that a text goes beyond, in words. */
export const explainBodyLimit = (node: string, limit: string): Explanation =>
  (Object.hasOwn(limits, node) ? limits[node]?.(limit) : undefined) ?? {
    what: `Texten är för djupt nästlad (${bodyNodeWord(node)}). Gränsen är ${limit} nivåer.`,
    fix: 'Ta bort nivåer.',
  };

/** What a part of a text is called, for an editor who knows no Markdown terms. Component names stay as they are. */
export const bodyNodeWord = (node: string): string =>
  Object.hasOwn(nodes, node) ? (nodes[node] ?? node) : node;
