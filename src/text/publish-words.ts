import { formatCount, noBreak, plural } from './format-count.ts';
import { listWords } from './list-words.ts';

/** What is said when a site is published, cannot be, or goes back a step. */
export const publishWords = {
  refused: {
    protected: (out: string) =>
      `${out} kan inte användas: mappen skulle ersättas med allt som ligger i den. Välj en egen mapp för webbplatsen.`,
    content: (out: string) =>
      `${out} kan inte användas: webbplatsen och innehållet måste ligga i skilda mappar.`,
    'not-a-folder': (out: string) => `${out} är ingen mapp. Välj ett annat namn.`,
    foreign: (out: string) =>
      `${out} innehåller filer som inte kommer från ett tidigare bygge. Välj en tom mapp, eller flytta filerna först.`,
    'foreign-link': (out: string, target: string) =>
      `${out} är en länk till ${target} som inte kommer från ett tidigare bygge. Ta bort länken, eller ange en annan mapp med --out.`,
    'foreign-files': (out: string, files: readonly string[]) =>
      `I ${out} ligger ${plural(files.length, 'fil', 'filer')} som inte kommer från bygget och skulle försvinna: ${fewOf(files)}. Flytta dem och försök igen.`,
  },
  busy: (out: string, pid: number | undefined) =>
    `Ett annat bygge av ${out} pågår${pid === undefined ? '' : ` (process ${pid})`}. Vänta tills det är klart.`,
  changed: (path: string) =>
    `${path} ändrades medan bygget pågick. Bara det som är granskat publiceras, så inget är publicerat. Bygg igen.`,
  lockLost: (out: string) =>
    `Ett annat bygge har tagit över ${out}. Det här bygget har inte publicerat något.`,
  shortage: ({ folder, needBytes, freeBytes }: { folder: string; needBytes: number; freeBytes: number }) =>
    `Disken räcker inte: bygget behöver omkring ${size(needBytes)} i ${folder}, och där finns ${size(freeBytes)} ledigt. Frigör utrymme och försök igen.`,
  full: (folder: string, needBytes: number, freeBytes: number) =>
    `Disken blev full. Bygget behöver omkring ${size(needBytes)} i ${folder}, och där finns nu ${size(freeBytes)} ledigt. Frigör utrymme och försök igen.`,
  unwritable: (folder: string, reason: string) =>
    `Det går inte att skriva i ${folder} (${reason}). Kontrollera att du har rätt att skriva där och att disken inte är skrivskyddad.`,
  mounted: (folder: string) =>
    `${folder} kan inte bytas ut, troligen för att en disk är monterad just där. Ange en mapp i den med --out.`,
  unpruned: (reason: string) =>
    `Webbplatsen är publicerad, men äldre versioner kunde inte tas bort (${reason}). Nästa bygge försöker igen.`,
  fewer: (out: string, ids: readonly string[]) =>
    `${plural(ids.length, 'avtal', 'avtal')} som är publicerade i ${out} skulle försvinna: ${listWords(ids)}. Är det meningen? Bygg då med npm run build -- --allow-fewer.`,
  rollback: {
    about:
      'Går tillbaka till webbplatsen som den var före det senaste bygget. Bygger inget och behöver inget nät.',
    done: (out: string, from: string, to: string, agreements: number | undefined) =>
      `${out} visar nu version ${to}${agreements === undefined ? '' : ` med ${plural(agreements, 'avtal', 'avtal')}`}. Version ${from} ligger kvar till nästa bygge, som publicerar det som då står i innehållet.`,
    'nothing-stands': (out: string) =>
      `${out} kommer inte från något bygge som finns sparat, så det finns inget att gå tillbaka från. Bygg med npm run build.`,
    'no-earlier': (out: string) => `Det finns ingen äldre version av ${out} att gå tillbaka till.`,
    damaged: (release: string) =>
      `Version ${release} har ändrats sedan den publicerades och kan inte visas igen. Inget är ändrat. Bygg om med npm run build.`,
    withdrawn: (release: string) =>
      `Version ${release} visar avtal som sedan dess har dragits tillbaka, och kan inte visas igen. Inget är ändrat.`,
  },
};

const size = (bytes: number): string => `${formatCount(Math.ceil(bytes / 1_000_000))}${noBreak}MB`;

function fewOf(files: readonly string[]): string {
  const shown = files.slice(0, 5);
  const rest = files.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} och ${plural(rest, 'fil till', 'filer till')}` : listWords(shown);
}
