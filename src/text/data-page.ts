import { plural } from './format-count.ts';

/** Words of the page about open data. */
export const dataPage = {
  title: 'Öppna data',
  description:
    'Allt på webbplatsen som filer: vad som finns, vad kolumnerna betyder och hur du använder dem.',
  lead: 'Allt du kan läsa på webbplatsen kan du också hämta som data. Du behöver varken konto eller nyckel, och du får använda allt fritt.',

  whole: 'Hela arkivet',
  wholeText:
    'Allt i en fil eller ett kalkylblad. Ur arkiv.json går det att bygga upp hela webbplatsens innehåll igen.',

  tables: 'Tabeller',
  tablesText:
    'Varje tabell finns på två sätt: som CSV enligt standard (komma mellan kolumnerna och decimalpunkt) och som CSV som svenska Excel öppnar med ett dubbelklick (semikolon och decimalkomma). Följ länken för att se vad kolumnerna betyder.',

  reading: 'Läs uppgifterna rätt',
  rules: [
    'En tom cell är aldrig 0. I kolumnen som slutar på _tillstand står varför det inte finns något tal.',
    'Belopp för hela avtalstiden och belopp per år står i var sin kolumn. Lägg aldrig ihop dem.',
    'Budget, offentlig kostnad och partnerskapets värde är tre olika saker. Lägg inte ihop dem heller.',
    'Ett datum är så exakt som källan: 2018-10-31, 2018-10 eller 2018. Intill står första och sista dag det kan vara.',
    'I kolumner som slutar på _grund och _belagg står om uppgiften står i källan, är uträknad eller är vår tolkning.',
    'Organisationsnummer finns bara där en källa anger dem. Beteckningen SE-ON framför numret är inte bekräftad i det internationella registret över organisationslistor (org-id.guide).',
  ],

  each: 'Varje avtal, part, enhet och tema',
  eachText:
    'Adresserna är exempel. Byt ut namnet i adressen mot det som står i adressen till sidan du är intresserad av.',
  subjects: {
    agreement: 'Avtal',
    organisation: 'Parter',
    unit: 'Enheter',
    theme: 'Teman',
    municipality: 'Kommuner',
  },

  follow: 'Följ det som händer',
  followText:
    'Flödena berättar vilka avtal som är nya och vad som har ändrats. Kalendrarna visar när något ska beslutas, redovisas eller betalas, och påminner 30 dagar före beslut.',
  calendarHow:
    'Lägg in kalenderns adress under ”Prenumerera på kalender” i ditt kalenderprogram, så uppdateras den av sig själv. Där källan bara anger en månad täcker händelsen hela månaden, och det står i namnet.',

  programs: 'För program',
  programsText:
    'Katalogen kan hämtas av Sveriges dataportal och andra portaler. Tabellernas och posternas form finns beskriven i Data Package och JSON Schema.',

  examples: 'Så kommer du igång',
  example: {
    curl: 'Med curl och jq: avtal med känd budget för hela avtalstiden',
    python: 'Med Python: avtalet med störst budget för hela avtalstiden',
    r: 'Med R: hur många avtal varje kommun har',
    excel: 'I Excel',
  },
  excelSteps: [
    'Ladda ner arkiv.xlsx och öppna den. Varje tabell är ett blad, med riktiga tal och datum.',
    'Eller ladda ner en fil vars namn slutar på -excel.csv och dubbelklicka på den.',
    'För att Excel ska hämta nytt av sig självt: Data, Från webben, och klistra in adressen till en CSV-fil.',
  ],

  embed: 'Visa ett avtal på en annan webbplats',
  embedText:
    'Varje avtal finns som ett litet kort utan meny. På avtalets sida, under ”Citera och rätta”, står raden att kopiera. Så här ser den ut:',
  seeCard: 'Se kortet',

  cite: 'Så hänvisar du',
  citeText:
    'Varje avtals sida har en färdig hänvisning och en fil för referensprogram (BibTeX). Varje avsnitt har en egen adress, som står i sidans innehållslista. En klausuls adress är sidans adress följd av #klausul- och klausulens ämne, till exempel #klausul-tvist. Adresserna ändras inte. Till hela arkivet kan du hänvisa så här:',
  citeArchive: (site: string, title: string, day: string | undefined, address: string): string =>
    [`${site}.`, `${title}.`, day === undefined ? undefined : `Senast ändrat ${day}.`, address]
      .filter(Boolean)
      .join(' '),

  licence: 'Licens',
  licenceText: (name: string): string =>
    `Uppgifterna får användas fritt av alla, för alla ändamål, under ${name}. Ange gärna var de kommer ifrån.`,
  licenceLink: 'Läs licensen',

  promise: 'Det här lovar vi om formatet',
  promises: [
    'Adresserna under /data/v1/ finns kvar. En kolumn eller ett fält där byter aldrig betydelse och försvinner aldrig.',
    'Nya kolumner kan läggas till sist och nya fält kan tillkomma. Läs därför kolumner efter namn och inte efter plats.',
    'Ändras något mer än så får det en ny adress, /data/v2/, och den gamla finns kvar.',
  ],

  columnName: 'Kolumn',
  type: 'Innehåll',
  swedish: 'Betyder',
  english: 'In English',
  columns: (count: number): string => plural(count, 'kolumn', 'kolumner'),
  columnsTitle: 'Kolumner',
  preview: 'Så ser tabellen ut',
  previewCaption: (rows: number, title: string): string =>
    `De första ${plural(rows, 'raden', 'raderna')} i ${title.toLowerCase()}`,
  empty: 'Tabellen är tom: inget avtal i arkivet har sådana uppgifter.',
  tableTitle: (title: string): string => `${title} som öppna data`,
  types: {
    text: 'text',
    time: 'dag, månad eller år',
    day: 'dag',
    integer: 'heltal',
    number: 'tal',
    amount: 'belopp i kronor',
    address: 'adress',
  },
} as const;
