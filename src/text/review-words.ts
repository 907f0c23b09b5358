import { plural } from './format-count.ts';

/** Words of the page where a draft is compared with its document, and of the command that publishes it. */
export const reviewWords = {
  about: `Visar ett utkast bredvid handlingens text, i webbläsaren på den här datorn. Bekräfta, rätta eller ta bort varje uppgift. Allt sparas genast.

  npm run review -- sprakcafe-norr-2024`,
  publishAbout: `Gör ett granskat utkast till ett avtal som publiceras vid nästa bygge: tar bort draft: true och importens anmärkningar.

  npm run publish-draft -- sprakcafe-norr-2024`,
  id: 'ID',
  needsId: (command: string): string => `Ange utkastets namn: ${command} -- ID. Namnet är filens, utan .mdx.`,
  oneId: 'Ange ett utkast i taget.',
  noContent: (folder: string): string =>
    `${folder} är ingen innehållsmapp. Åtgärd: ange rätt mapp med --content.`,
  noDraft: (id: string, folder: string, near: string | undefined): string =>
    `Det finns inget avtal som heter ”${id}” i ${folder}. Åtgärd: ${near === undefined ? 'ange filens namn utan .mdx.' : `menade du ${near}?`}`,
  notADraft: (id: string): string =>
    `${id} är inget utkast längre: raden draft: true är borta. Åtgärd: ändra avtalet med npm run edit, och publicera med npm run build.`,
  unreadable: (path: string): string =>
    `Fälten i ${path} går inte att läsa. Åtgärd: rätta filen för hand efter vad npm run check säger.`,
  noAccess: (path: string, reason: string): string =>
    `${path} går inte att läsa eller skriva (${reason}). Åtgärd: kontrollera att filen finns, att du får läsa och skriva där och att disken inte är full.`,
  brokenRecord: (path: string): string =>
    `Arbetsfilen ${path} går inte att läsa. Åtgärd: kör npm run import på handlingen igen. Det du har bekräftat i utkastet ligger kvar i utkastet, men måste bekräftas på nytt.`,
  serving: (address: string): string =>
    `Granska utkastet på ${address} (avsluta med Ctrl+C). Adressen gäller bara på den här datorn.`,

  title: (left: number, title: string): string =>
    left === 0 ? `Klart – Granska: ${title}` : `${left} kvar – Granska: ${title}`,
  heading: (title: string): string => `Granska: ${title}`,
  untitled: 'utkast utan titel',
  intro:
    'Jämför varje uppgift med handlingen. Stämmer den: tryck på Bekräfta, så går du vidare till nästa. Varje svar sparas genast.',
  keys: 'Med tangentbord: Retur bekräftar, Tabb går vidare till Ta bort och Rätta.',
  progress: (confirmed: number, all: number, unsure: number): string =>
    `${confirmed} av ${plural(all, 'uppgift är bekräftad', 'uppgifter är bekräftade')}.${unsure > 0 ? ` ${plural(unsure, 'osäker', 'osäkra')} kvar.` : ''}`,
  handMade:
    'Utkastet är inte gjort av npm run import på den här datorn, så här finns ingen text att jämföra med och inget att bekräfta. Sidan visar vad utkastet säger, vad som saknas och vad kontrollen säger.',
  allConfirmed: (id: string): string => `Allt är bekräftat. Publicera med: npm run publish-draft -- ${id}`,
  faultsLeft: 'Innan utkastet kan publiceras måste felen som kontrollen visar rättas.',
  openRecord: 'Handlingens text',
  unsure: 'Osäkra uppgifter',
  likely: 'Uppgifter att bekräfta',
  confirmed: 'Bekräftade uppgifter',
  stated: 'Det utkastet säger',
  missing: 'Hittades inte',
  missingHelp: 'Fyll i det som handlingen säger. Säger den inget: låt fältet vara.',
  removed: 'Borttagna uppgifter',
  removedHelp: 'De publiceras inte. Tog du bort fel: lägg tillbaka.',
  check: 'Kontrollen säger',
  checkGood: 'Inget att anmärka på.',
  severities: { error: 'Fel', warning: 'Återstår', note: 'Att känna till' },
  fix: 'Åtgärd',
  confidence: { sure: 'säker', likely: 'trolig', unsure: 'osäker' },
  confidenceIs: 'Importens bedömning',
  manyReadings: 'Handlingen kan läsas på flera sätt.',
  evidence: 'Belägg',
  under: (section: string): string => `under ”${section}”`,
  showPlace: 'Visa i texten',
  alternatives: 'Andra möjligheter i handlingen',
  remarks: 'Läsaren såg i handlingen',
  organisations: 'Organisationer som inte finns i arkivet än',
  unknownOrganisation: (name: string, id: string, nearest: string | undefined): string =>
    `${name} (${id})${nearest === undefined ? '' : `, liknar ${nearest}`}. Lägg till den med npm run edit, eller rätta parten.`,

  confirm: 'Bekräfta',
  correct: 'Rätta',
  clear: 'Ta bort',
  add: 'Fyll i',
  restore: 'Lägg tillbaka',
  choose: 'Välj den här',
  save: 'Spara rättelsen',
  saveNew: 'Spara uppgiften',
  moreFields: 'Fler fält',
  noChoice: '– inget valt –',
  unknownChoice: (value: string): string => `${value} (finns inte i arkivet)`,
  page: (page: number): string => `Sida ${page}`,

  said: {
    confirm: (label: string): string => `Bekräftad: ${label}.`,
    correct: (label: string): string => `Rättad och bekräftad: ${label}.`,
    choose: (label: string): string => `Rättad och bekräftad: ${label}.`,
    clear: (label: string): string => `Borttagen: ${label}.`,
    add: (label: string): string => `Ifylld: ${label}.`,
    restore: (label: string): string => `Tillbakalagd: ${label}. Den ska bekräftas.`,
  },
  refused: {
    fault: 'Uppgiften är inte sparad. Det här är fel i den:',
    empty: 'Uppgiften är inte sparad: fältet är tomt. Ska uppgiften bort, tryck på Ta bort.',
    changed:
      'Filen har ändrats sedan sidan visades. Svaret är inte sparat. Sidan visar nu filen som den är; svara en gång till.',
    gone: 'Uppgiften finns inte längre i utkastet. Sidan visar nu filen som den är.',
    unsafe: 'Frågan kom inte från granskningssidan. Öppna adressen som npm run review skrev ut.',
    tooLarge: 'Texten är för stor för att sparas.',
    unwritten: (path: string, reason: string): string =>
      `Svaret kunde inte sparas helt: ${path} går inte att skriva (${reason}). Sidan visar det som är sparat. Kontrollera att disken inte är full och att du får skriva där, och svara igen.`,
  },

  unconfirmed: (id: string, count: number): string =>
    `${id} kan inte publiceras än: ${plural(count, 'uppgift är', 'uppgifter är')} inte ${count === 1 ? 'bekräftad' : 'bekräftade'}. Inget är ändrat.`,
  reviewFirst: (id: string): string =>
    `Åtgärd: bekräfta, rätta eller ta bort dem med npm run review -- ${id}`,
  doubtsLeft: (id: string, count: number): string =>
    `${id} kan inte publiceras än: importens arbetsfil finns inte här, och ${plural(count, 'ställe är', 'ställen är')} märkta OSÄKERT i filen. Inget är ändrat.`,
  readDoubts:
    'Åtgärd: läs ställena mot handlingen och ta bort raderna, eller kör npm run import på handlingen igen och granska med npm run review.',
  faults: (id: string, count: number): string =>
    `${id} kan inte publiceras än: kontrollen visar ${plural(count, 'fel', 'fel')}. Inget är ändrat.`,
  faultLine: (line: number | undefined, field: string, what: string, fix: string): string =>
    `  ${line === undefined ? '' : `rad ${line}  `}${field === '' ? '' : `${field}: `}${what} Åtgärd: ${fix}`,
  draftLine: (path: string): string =>
    `Raden draft: true i ${path} går inte att ta bort utan att ändra något annat. Åtgärd: ta bort den för hand.`,
  published: (path: string): string =>
    `${path} är inte längre ett utkast. Nästa steg: npm run build publicerar det.`,
  judgedByCheck: 'Utkastet har ingen arbetsfil från importen; bara kontrollen har bedömt det.',
  otherFaults: (count: number): string =>
    `Det finns ${plural(count, 'fel', 'fel')} i andra filer, som stoppar bygget. Se npm run check.`,

  /** The importer's notes on what has to be read, as `draftWords` writes them. */
  doubt: /^# OSÄKERT – .+ Läs stället: ”.*”$/,
  alternative: /^# {3}Annan möjlighet: ”.*”$/,
} as const;
