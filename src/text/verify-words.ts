import type { PageKind } from '../domain/withdrawn.ts';
import { withdrawnChoices } from './choices-withdrawn.ts';
import { formatDay } from './format-date.ts';
import { plural } from './format-count.ts';
import { logFaults } from './problems-of-permanence.ts';

/** What the command that verifies a copy of a site says. */
export const verifyWords = {
  about:
    'Räknar om kontrollsummorna i en byggd webbplats, utan nät, och listar allt som har ändrats, tagits bort, lagts till eller flyttats. Utan mapp granskas dist.',
  words: '[MAPP]',
  tooMany: 'Ange en mapp i taget.',
  address: (read: string): string =>
    `${read} är en webbadress. Kommandot arbetar utan nät: ladda ner hela webbplatsen till en mapp och ange den.`,
  noFolder: (read: string): string =>
    `Mappen ${read} finns inte. Bygg webbplatsen först, eller ange rätt mapp.`,
  unreadable: (path: string, reason: string): string => `${path} går inte att läsa (${reason}).`,
  faults: {
    'proof-missing': (path: string): string =>
      `${path} saknas. Utan den går det inte att kontrollera resten.`,
    log: (fault: keyof typeof logFaults, line: number): string => `Loggen, rad ${line}: ${logFaults[fault]}`,
    'log-head': 'Loggen är en annan än den som förteckningen hör till.',
    'manifest-form': 'Förteckningen över filerna är inte skriven av bygget.',
    'manifest-agreement': (id: string): string =>
      `Förteckningens uppgift om avtalet ”${id}” stämmer inte med loggen eller sidan.`,
    'file-changed': (path: string): string => `${path} har ändrats.`,
    'file-removed': (path: string): string => `${path} är borttagen.`,
    'file-added': (path: string): string => `${path} har lagts till.`,
    'page-unanswered': (kind: PageKind, id: string): string =>
      `Sidan om ${withdrawnChoices.thePage[kind]} ”${id}” har publicerats men finns inte, och inget säger varför.`,
    'fingerprint-not-shown': (id: string): string =>
      `Sidan om avtalet ”${id}” visar inte det fingeravtryck som loggen har.`,
    'head-not-shown': 'Sidan Ändringar visar inte loggens kontrollsumma.',
  },
  good: ({ files, agreements, publications }: Figures): string =>
    `Allt stämmer: ${plural(files, 'fil', 'filer')}, ${plural(agreements, 'avtal', 'avtal')} och ${plural(publications, 'publicering', 'publiceringar')}.`,
  head: (hash: string, date: string): string => `Loggens kontrollsumma ${formatDay(date)}: ${hash}`,
  compare:
    'Jämför den med en kontrollsumma som du har sparat förut eller fått från någon annan: den som kan byta ut hela webbplatsen kan också skriva en ny logg. Efter nya publiceringar finns din sparade summa kvar i loggen, i fältet previous.',
  preview: 'Det här är en förhandsvisning: dess senaste publicering är inte införd i arkivets logg.',
  bad: (count: number): string => `${plural(count, 'fel', 'fel')}. Kopian är inte det som publicerades.`,
  previewNote:
    'Förhandsvisning. Den senaste publiceringen i loggen är inte införd i arkivet. Kör npm run build för att publicera.\n',
} as const;

interface Figures {
  files: number;
  agreements: number;
  publications: number;
}
