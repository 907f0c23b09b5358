/** What the terminal commands say about themselves. */
export const commandWords = {
  usage: 'Så används kommandot',
  options: 'Val',
  unknown: (flag: string, nearest: string | undefined): string =>
    `Valet ${flag} finns inte.${nearest === undefined ? ' Skriv --help för att se vilka som finns.' : ` Menade du ${nearest}?`}`,
  noValue: (flag: string): string => `Valet ${flag} behöver ett värde.`,
  needsNoValue: (flag: string): string => `Valet ${flag} tar inget värde.`,
  unexpected: (word: string): string =>
    `”${word}” hör inte till kommandot. Skriv --help för att se hur det används.`,
  notADay: (flag: string, read: string): string =>
    `${flag} ska vara en dag, till exempel 2026-11-21. Läste ”${read}”.`,
  notAPort: (flag: string, read: string): string =>
    `${flag} ska vara ett tal från 0 till 65535. Läste ”${read}”.`,
  notALanguage: (flag: string, read: string): string => `${flag} ska vara sv eller en. Läste ”${read}”.`,
  help: {
    content: 'mapp med avtal, organisationer och ordlistor (annars content)',
    work: 'mapp för importens arbetsfiler, som inte publiceras (annars .import)',
    out: 'mapp att skriva webbplatsen i (annars dist)',
    json: 'svara med JSON i stället för text',
    lang: 'språk: sv eller en (annars sv)',
    today: 'dag att räkna från, ÅÅÅÅ-MM-DD (annars dagens datum i Sverige)',
    batch: 'fil med frågor, en JSON-lista; svaret är en lista av listor',
    fresh: 'börja om för varje fråga, som en ny läsare',
    unsplit: 'lista de långa ord som sökningen inte delar, i stället för att söka',
    'allow-fewer': 'publicera fast avtal som är publicerade nu skulle försvinna',
    port: 'port att lyssna på (annars 4321)',
    preview: 'bygg för att titta: inget förs in i publiceringsloggen',
    help: 'visa den här hjälpen',
  },
  check: {
    about: 'Granskar allt innehåll och listar varje fel med fil, rad och åtgärd. Skriver ingenting.',
  },
};
