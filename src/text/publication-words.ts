import { plural } from './format-count.ts';

/** What a build says of the log of publications. */
export const publicationWords = {
  mended: (count: number): string =>
    `Publiceringsloggen saknade ${plural(count, 'publicering', 'publiceringar')} som redan är ute på webbplatsen. De är införda nu.`,
  recorded: (number: number, file: string): string =>
    `Publicering ${number} är införd i ${file}. Spara filen med innehållet i versionshanteringen.`,
  conflict: {
    missing: (content: string, out: string): string =>
      `I ${content} finns ingen log.jsonl, men webbplatsen i ${out} har en publiceringslogg. Har filen kommit bort: hämta tillbaka den ur versionshanteringen, eller kopiera verify/log.jsonl från webbplatsen. Är det här ett annat arkiv: bygg till en annan mapp med --out.`,
    diverged: (content: string, out: string): string =>
      `Publiceringsloggen i ${content} är inte en fortsättning på den som är publicerad i ${out}. Hämta tillbaka log.jsonl ur versionshanteringen eller ur verify/log.jsonl på webbplatsen. Ska loggen i ${content} gälla, bygg till en annan mapp med --out.`,
    changed: (content: string): string =>
      `log.jsonl i ${content} ändrades medan webbplatsen byggdes. Försök igen när inget annat bygge pågår.`,
    backwards: (content: string): string =>
      `Den senaste publiceringen i ${content} är daterad senare än det här bygget. Kontrollera datorns klocka och --today.`,
  },
} as const;
