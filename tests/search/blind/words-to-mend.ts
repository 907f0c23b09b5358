import { readQueries as read, type BlindClass } from './read-queries.ts';

/** Blind queries that need more than looking up: misspelt, shortened, asked as questions. See `blind-queries.ts`. */
export const wordsToMend: Record<string, BlindClass> = {
  typos: {
    bar: 0.93,
    queries: read(`
      ridhust = ridhus
      skuldsannering = skuldsanering
      puntskrift = punktskrift
      brotsoffer = brottsoffer
      vittnestöd = vittnesstöd
      spelbereonde = spelberoende
      bandvgnar = bandvagn
      teckenspåk = teckenspråk
      sjävlhjälp = självhjälp
      högläsnig = högläsning
      Solstriman = Solstrimman
      fängelsse = fängelse
      stömavbrott = strömavbrott
      parkinsson = parkinson
      tingshust = tingshus
      erikhjälpen = Erikshjälpen
      anställningbarhet = anställningsbarhet`),
  },
  'dates and years': {
    bar: 0.95,
    queries: read(`
      15 maj 2018 = 15 maj 2018
      2018-05-15 = 15 maj 2018
      15 maj 2021 = 15 maj 2021
      1 februari 2020 = 2020-02-01
      2019-04-30 = 2019-04-30
      den 10 oktober 2017 = 10 oktober 2017
      31/8 2019 = 2019-08-31
      2014 = 2014
      maj 2018 = 15 maj 2018`),
  },
  'several terms': {
    bar: 0.95,
    queries: read(`
      hund äldreboende Kvarnsele = @besok-med-hund-kvarnsele
      segling missbruk = segl & missbruk
      yoga kvinnor = yoga & kvinn
      kollo Sandhamra = @sommarkollo-vid-sjon-sandhamra
      föräldrar tolk barnvakt = tolk & barnvakt
      bibliotek seniorer internet = bibliotek & senior & internet
      teckenspråk döva föräldrar = döva föräldrar
      Älvnäs matbanken = @matbanken-alvnas
      cykelskola pandemin = cykelskol & pandemi
      tingsrätten vittnesstöd Björkeå = @brottsofferjouren-bjorkea`),
  },
  abbreviations: {
    bar: 0.95,
    queries: read(`
      KHT = Handtaget
      RMR = Morgonrodnad
      AMC = \\bAMC\\b
      BIN = \\bBIN\\b
      IKF = \\bIKF\\b
      KF = \\bKF\\b|kommunfullmäktige
      OH = \\bOH\\b|gemensamma kostnader`),
  },
  questions: {
    bar: 0.9,
    queries: read(`
      vad kostar ridning i Björkeå? = @ridning-for-alla-bjorkea
      vem får mat från matbanken = matbank
      hur många deltog i Bromodellen = @bromodellen
      vilka avtal har Älvnäs kommun = Älvnäs
      när ska rapporten för IT-guide lämnas? = @it-guide-ostersund-2018
      var finns stödlinjen = stödlinje
      vem hjälper brottsoffer? = brottsoffer
      hur länge gäller LivA 2019 = @liva-ostersund-2019
      vad gör Föreningen Solstrimman = Solstrimman
      vilka kommuner har nattfotboll? = nattfotboll
      finns det hjälp för spelberoende = spelberoende
      hur mycket betalar kommunen till Erikshjälpen? = @bromodellen
      kan man få hjälp med skulder = skuld
      hur gammal måste man vara för att bli IT-guide = @it-guide-ostersund-2018`),
  },
  'synonyms that are listed': {
    bar: 0,
    barOfAll: 0.95,
    queries: read(`
      pensionärer = senior ~ äldre|pensionär
      migranter = nyanländ ~ integration
      bostadslösa = hemlös
      friskvård = Hälsa
      socialbidrag = försörjningsstöd
      uteliggare = hemlös
      overhead = gemensamma kostnader|\\bOH\\b
      återkrav = återbetalning
      domstol = tvist
      mammalediga = föräldraledig
      SFI = Språk\\b ~ språk|svenska
      hävningsrätt = Utträde
      motion = Hälsa ~ gymnastik
      konflikt = tvist`),
  },
  'synonyms that are not': {
    bar: 0.3,
    queries: read(`
      blinda = synskada
      kriminella = kriminalitet
      handikappade = funktionsnedsättning
      sommarläger = kollo
      alkoholism = missbruk
      elavbrott = strömavbrott
      resandefolk = romsk
      kasino = nätkasino
      terminalvård = döende
      pc = dator
      flyktingförläggning = asylförläggning
      frisläppta fångar = fängelse
      jycke = hund(?!ra)
      cykelkurs = cykelskol
      utländska ungdomar = nyanlända (ungdom|unga)
      datakurs = datateknik|dator
      vaccinering = vaccin
      livräddare = livräddning
      seglare = segl
      lunchbiljetter = lunchkupong
      församlingslokal = församlingshem
      återvinningsstation = återvinningscentral
      telefonjour = stödlinje
      hundbesök = besökshund
      fältare = fältassistent
      barnomsorg = förskol
      sjöbad = badstrand
      åldring = senior
      juridiskt stöd = jurist
      kriminalvårdare = kriminalvård
      bibliotekarie = bibliotek
      könsroller = jämställdhet`),
  },
};
