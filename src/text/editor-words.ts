/** Words of the form for editors that are not the names of fields. */
export const editorWords = {
  collections: {
    agreements: { label: 'Avtal', one: 'avtal' },
    organisations: { label: 'Organisationer', one: 'organisation' },
    withdrawn: { label: 'Återkallade sidor', one: 'återkallad sida' },
    vocabulary: { label: 'Ordlistor', one: 'ordlista' },
    site: { label: 'Webbplatsen', one: 'webbplats' },
  },
  files: {
    themes: 'Teman',
    'target-groups': 'Målgrupper',
    'clause-topics': 'Klausulämnen',
    'budget-categories': 'Budgetkategorier',
    compounds: 'Sammansatta ord',
    site: 'Om webbplatsen',
  },
  fileName: {
    label: 'Filnamn',
    help: 'Blir också adressen på webben: små bokstäver a–z, siffror och bindestreck, till exempel sprakcafe-norr-2024. Ändras inte när filen väl finns.',
  },
  body: {
    label: 'Text',
    help: 'Avtalet med egna ord. Under Infoga finns byggstenar för klausuler, åtaganden, anmärkningar, det som saknas och belopp.',
  },
  inWords: {
    label: 'Sägs inte',
    help: 'I stället för fälten här, när källan inte säger det eller det inte lämnas ut.',
  },
  evidenceFor: {
    label: 'Fält',
    help: 'Fältet som belägget gäller, med dess engelska namn: period, money.total eller deadlines.0.due.',
    row: 'belägg',
  },
  mustExist: 'Måste finnas innan avtalet publiceras.',
  yes: 'ja',
  no: 'nej',
  badForm: 'Det här har fel form. Läs hjälpen under fältet.',
  amountHelp: 'Bara siffror, eller något av orden:',
  row: 'rad',
  components: {
    Klausul: { label: 'Klausul: ett villkor i avtalet', body: 'Villkoret', amne: 'Ämne' },
    Atagande: {
      label: 'Åtagande: en sak som en part lovar',
      body: 'Åtagandet',
      part: 'Part',
      enhet: 'Enhet, med id från organisationens fil',
      amne: 'Ämne',
    },
    Not: { label: 'Not: arkivets egen kommentar', body: 'Kommentaren' },
    Saknas: { label: 'Saknas: något ni inte har', vad: 'Vad som saknas' },
    Belopp: { label: 'Belopp ur fakta', falt: 'Fält, till exempel money.total' },
  },
} as const;
