import type { ChangeKind } from '../domain/history.ts';
import { formatCount, plural } from './format-count.ts';
import { formatDay } from './format-date.ts';

/** Words of the page about what has been published, changed and withdrawn, and of an agreement's own history. */
export const changesPage = {
  title: 'Ändringar',
  description: 'Vad som har publicerats, ändrats och återkallats, avtal för avtal och uppgift för uppgift.',
  lead: 'Här står varje avtal som har lagts till, ändrats eller återkallats, och vilka uppgifter som ändrades. Det nyaste står först.',
  none: 'Inget har publicerats än.',
  tableTitle: 'Avtal för avtal',
  caption: (count: number): string =>
    `${plural(count, 'ändring', 'ändringar')}. En ändring av texten räknas som en uppgift.`,
  columns: {
    agreement: 'Avtal',
    date: 'Publicerat',
    kind: 'Vad som hände',
    fields: 'Uppgifter som ändrades',
  },
  kinds: {
    added: 'Nytt',
    changed: 'Ändrat',
    withdrawn: 'Återkallat',
  } satisfies Record<ChangeKind, string>,
  moved: 'Har en annan adress',
  layoutOnly: 'Ingen uppgift, bara hur filen är skriven',
  publications: {
    title: 'Publicering för publicering',
    caption: (shown: number, all: number): string =>
      shown < all
        ? `De ${formatCount(shown)} senaste av ${plural(all, 'publicering', 'publiceringar')}`
        : plural(all, 'publicering', 'publiceringar'),
    number: 'Nummer',
    date: 'Dag',
    added: 'Nya avtal',
    changed: 'Ändrade',
    withdrawn: 'Återkallade eller flyttade',
    others: 'Andra filer',
  },
  check: {
    id: 'kontrollera',
    title: 'Kontrollera själv',
    text: [
      'Varje publicering är en rad i en logg som bara växer. Raden bär kontrollsumman av raden före. Ändras, försvinner eller flyttas en äldre rad stämmer kedjan inte längre. En förteckning har kontrollsumman för varje fil på webbplatsen.',
      'Ladda ner hela webbplatsen och kör npm run verify med mappens namn. Kommandot räknar om alla kontrollsummor utan nät och listar det som inte stämmer.',
      'Det här visar att inget har ändrats i efterhand utan att loggen säger det. Det visar inte vem som har skrivit loggen: den som kan byta ut hela webbplatsen kan också skriva en ny logg. Anteckna därför loggens kontrollsumma någon annanstans. Då ser du om historien skrivs om.',
    ],
    head: (date: string): string => `Loggens kontrollsumma ${formatDay(date)} (SHA-256)`,
    log: 'Loggen',
    manifest: 'Förteckningen över alla filer',
  },
  agreement: {
    published: (day: string): string => `Publicerat första gången ${formatDay(day)}.`,
    unchanged: 'Inget har ändrats sedan dess.',
    changed: (day: string): string => `Senast ändrat ${formatDay(day)}.`,
    change: (day: string, fields: string): string => `${formatDay(day)}: ${fields}`,
    returned: 'publicerat på nytt',
    withdrawn: 'återkallat',
    all: 'Alla ändringar i arkivet',
    fingerprint: 'Fingeravtryck (SHA-256 av avtalets fil)',
    how: 'Så kontrollerar du',
  },
} as const;
