/** Words of the command that begins a new agreement. */
export const newWords = {
  about: `Skapar ett utkast till ett nytt avtal. Frågar efter det som saknas när det körs i en terminal.

  npm run new
  npm run new -- --title "Språkcafé i Norr" --party ostersund --party "Hej främling!" --start 2024-01 --total 120000 --per period`,
  options: 'Val',
  flags: {
    title: 'avtalets titel',
    id: 'filens namn utan .mdx, som också blir adressen; annars föreslås ett',
    party: 'en part som finns i arkivet: namn, annat skrivsätt eller id; ett --party för var och en',
    'new-party': 'en part som inte finns i arkivet än',
    start: 'när avtalet börjar gälla: dag, månad eller år',
    end: 'när avtalet slutar gälla: dag, månad eller år',
    months: 'avtalstidens längd i månader',
    period: 'notStated när avtalet inte säger något om tiden',
    total: 'hela summan i kronor, eller notStated när avtalet inte säger den',
    per: 'period när summan gäller hela avtalstiden, year när den gäller ett år',
    content: 'mapp med avtal, organisationer och ordlistor (annars content)',
    help: 'visa den här hjälpen',
  },
  twice: (flag: string): string => `Valet --${flag} får bara anges en gång.`,

  ask: {
    title: 'Vad heter avtalet?',
    party: (place: number): string =>
      `Part ${place}, namn eller id${place > 2 ? ' (bara Enter när alla är med)' : ''}:`,
    isMeant: (name: string, id: string): string => `Menar du ${name} (${id})? [J/n]`,
    isNew: (name: string): string => `${name} finns inte i arkivet än. Ta med parten ändå? [j/N]`,
    start: 'När börjar avtalet gälla? Dag, månad eller år (bara Enter om det inte står):',
    end: 'När slutar det gälla? (bara Enter om det inte står):',
    months: 'Hur många månader gäller det? (bara Enter om det inte står):',
    total: 'Hur stor är hela summan i kronor? (bara Enter om det inte står):',
    per: 'Gäller summan hela perioden eller per år? [period/år]',
    id: (proposal: string): string => `Filens namn och adress (bara Enter för ${proposal}):`,
  },
  yes: /^(?:j|ja|y|yes)$/i,
  /** How the bases may be answered, by the word the file has for them. */
  bases: { period: /^(?:p|period|hela|hela perioden)$/i, year: /^(?:å|år|per år|year)$/i },
  stopped: 'Avbrutet. Ingenting är skrivet.',

  missing: 'Utkastet kan inte skapas än. Ingenting är skrivet.',
  noTitle: 'Titeln saknas. Ange den med --title "…".',
  badTitle: 'Titeln ska vara en rad med högst 300 tecken. Korta den.',
  fewParties: (count: number): string =>
    `Ett avtal har minst två parter, och du har angett ${count}. Ange dem med --party, en i taget.`,
  manyParties: 'Ett avtal har högst 500 parter. Ta bort några.',
  unknownParty: (name: string, near: { id: string; name: string } | undefined): string =>
    near
      ? `Parten ”${name}” finns inte i arkivet. Menade du ${near.name}? Skriv då --party ${near.id}, annars --new-party "${name}".`
      : `Parten ”${name}” finns inte i arkivet. Skriv --new-party "${name}" om den är ny.`,
  manyMeant: (name: string, ids: string): string =>
    `”${name}” kan vara flera organisationer: ${ids}. Skriv id för den du menar.`,
  alreadyKnown: (name: string, id: string): string =>
    `”${name}” finns redan i arkivet. Skriv --party ${id} i stället för --new-party.`,
  samePartyTwice: (id: string): string => `Parten ${id} är angiven två gånger. Ta bort den ena.`,
  nameless: (name: string): string =>
    `”${name}” går inte att göra ett filnamn av. Skriv namnet med bokstäver eller siffror.`,
  noPeriod: 'Avtalstiden saknas. Ange --start, --end eller --months, eller --period notStated.',
  badPeriod: (read: string): string => `--period kan bara vara notStated. Läste ”${read}”.`,
  twoPeriods: '--period notStated går inte att förena med --start, --end eller --months. Ta bort det ena.',
  badDate: (read: string, meant: readonly string[]): string =>
    meant.length > 1
      ? `”${read}” kan vara ${meant.join(' eller ')}. Skriv den du menar.`
      : `”${read}” är inget datum. Skriv 2024-01-31, 2024-01 eller 2024.`,
  endsBefore: 'Avtalet slutar innan det börjar. Rätta något av datumen.',
  badMonths: (read: string): string => `”${read}” är inget antal månader. Skriv ett heltal från 1 till 1200.`,
  noTotal: 'Summan saknas. Ange den med --total, eller --total notStated när avtalet inte säger den.',
  badTotal: (read: string): string => `”${read}” är inget belopp. Skriv bara siffror, till exempel 501520.`,
  noBasis: 'Det saknas vad summan gäller. Ange --per period för hela avtalstiden eller --per year per år.',
  badBasis: (read: string): string => `--per ska vara period eller year. Läste ”${read}”.`,
  basisWithoutTotal: '--per hör till en summa, men ingen är angiven. Ta bort --per eller ange --total.',
  noId: 'Titeln går inte att göra ett filnamn av. Ange det med --id, till exempel --id sprakcafe-norr.',
  badId: (read: string, proposal: string | undefined): string =>
    `”${read}” kan inte vara filnamn. Använd små bokstäver a–z, siffror och bindestreck${proposal ? `, till exempel ${proposal}` : ''}.`,
  takenId: (id: string): string => `Namnet ${id} är upptaget. Välj ett annat med --id.`,
  personal: (place: string): string =>
    `${place} ser ut att innehålla en personuppgift eller en hemlig nyckel. Ta bort den.`,
  places: { title: 'Titeln', party: 'En parts namn' },
  noContent: (folder: string): string =>
    `Mappen ${folder} finns inte eller är ingen innehållsmapp. Ange rätt mapp med --content.`,
  unwritten: (path: string, reason: string): string =>
    `${path} gick inte att skriva (${reason}). Kontrollera att mappen finns, går att skriva i och har plats.`,

  remains: 'Återstår innan avtalet kan publiceras:',
  oneOf: (words: string): string => `Något av ${words}.`,
  written: (path: string): string =>
    `${path} är skapad som utkast. Den publiceras inte förrän du tar bort draft: true.`,
  understood: { parties: 'Parter', period: 'Avtalstid', total: 'Summa', notStated: 'anges inte i avtalet' },
  periodOf: (start: string, end: string, months: number | undefined): string =>
    [
      [start && `från ${start}`, end && `till ${end}`].filter(Boolean).join(' '),
      months === undefined ? '' : `${months} månader`,
    ]
      .filter(Boolean)
      .join(', '),
  addOrganisation: (name: string, id: string): string =>
    `${name} finns inte i arkivet. Lägg till organisations/${id}.yaml, enklast i formuläret: npm run edit`,
  next: 'Fyll i resten i formuläret: npm run edit',
} as const;
