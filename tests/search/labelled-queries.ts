/** A query and what a page must say to answer it. Several patterns must all be met. */
export interface Labelled {
  query: string;
  wanted: RegExp[];
}

export interface QueryClass {
  /** The least mean share of the pages wanted that are among the first ten. */
  bar: number;
  earlier: Labelled[];
  later: Labelled[];
}

/** Lines of "query = pattern & pattern". */
const read = (lines: string): Labelled[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', patterns = ''] = line.split(' = ');
      return {
        query: query.trim(),
        wanted: patterns.split(' & ').map((text) => new RegExp(text.trim(), 'i')),
      };
    });

/** By class: the earlier half was written while the planner was made, the later when it was done. */
export const labelledQueries: Record<string, QueryClass> = {
  exact: {
    bar: 1,
    earlier: read(`
      cykelverkstad = cykelverkstad
      simskola = simskola
      kvinnojour = kvinnojour
      "begagnade cyklar" = begagnade cyklar
      demens = demens
      tingshuset = tingshus`),
    later: read(`
      stadsodling = stadsodling
      fritidsgård = fritidsgård
      "öppet hus på fredagar" = öppet hus på fredagar
      sjuksköterska = sjuksköterska
      sängplatser = sängplats
      badhuset = badhus
      minibuss = minibuss`),
  },
  'without dots and rings': {
    bar: 0.98,
    earlier: read(`
      laxhjalp = läxhjälp
      natthärbarge = natthärbärge
      valdsutsatta = våldsutsatt
      sprakcafe = språkcafé
      ostersund = östersund`),
    later: read(`
      gronsaker = grönsak
      anhoriga = anhörig
      sondagar = söndag
      overskottet = överskott
      varen = våren
      foraldralediga = föräldraledig
      skaggetorp = skäggetorp`),
  },
  inflection: {
    bar: 0.96,
    earlier: read(`
      cyklarna = cyk(el|l)
      sängplats = sängplats
      odlingslott = odlingslott
      kvinnojouren = kvinnojour
      familjernas = familj`),
    later: read(`
      sjuksköterskan = sjukskötersk
      badhusen = badhus
      grannarna = grann(e|ar)
      fritidsgårdens = fritidsgård
      simskolor = simskola
      läraren = lärare
      butikens = butik`),
  },
  'verb and noun': {
    bar: 0.92,
    earlier: read(`
      odla = odla|odling
      övernatta = övernatt
      uppfölja = följs upp|uppfölj`),
    later: read(`
      simma = simm|simskola
      laga = lagar
      leda = leder|leda|ledning
      träffas = träffa|träff
      betala = betal
      svara = svarar
      bestämma = bestämmer
      sova = sover
      hjälpa = hjälp`),
  },
  'part of a compound': {
    bar: 0.92,
    earlier: read(`
      verkstad = verkstad
      skola = skola
      hjälp = hjälp
      jour = jour
      odling = odling`),
    later: read(`
      plats = plats
      hus = hus
      butik = butik
      grupper = grupp
      gård = gård
      lott = lott
      lärare = lärare
      sköterska = sköterska`),
  },
  'split and joined': {
    bar: 0.95,
    earlier: read(`
      cykel verkstad = cykelverkstad
      språk träning = språkträning
      läx hjälp = läxhjälp
      natt härbärge = natthärbärge`),
    later: read(`
      fritids gård = fritidsgård
      sim skola = simskola
      stads odling = stadsodling
      kvinno jour = kvinnojour
      praktik platser = praktikplats
      samtals grupper = samtalsgrupp
      bad hus = badhus`),
  },
  typos: {
    bar: 0.93,
    earlier: read(`
      integraton = integration|inkludering|delaktighet
      cykelverstad = cykelverkstad
      kvinojour = kvinnojour
      läxjhälp = läxhjälp`),
    later: read(`
      simskolla = simskola
      fritidgård = fritidsgård
      sjuksköteska = sjuksköterska
      natthärberge = natthärbärge
      grönskaer = grönsak
      stadsoldling = stadsodling
      mattematik = matematik
      demenns = demens`),
  },
  'dates and years': {
    bar: 0.95,
    earlier: read(`
      1 mars 2018 = 1 mars 2018
      2016-03-01 = 1 mars 2016
      juni 2020 = juni 2020
      september 2017 = september 2017`),
    later: read(`
      30 juni 2019 = 30 juni 2019
      2020-06-30 = 30 juni 2020
      30/6 2018 = 30 juni 2018
      sista juni 2021 = 30 juni 2021
      första mars 2022 = 1 mars 2022
      20190301 = 1 mars 2019
      mars 2023 = mars 2023`),
  },
  amounts: {
    bar: 1,
    earlier: read(`
      200 000 kr = 200 000 kr
      501520 = 501 ?520
      1,2 miljoner = 1 ?200 ?000
      207000 = 207 000 kr`),
    later: read(`
      221 000 kronor = 221 000 kr
      228 tkr = 228 000 kr
      0,235 mkr = 235 000 kr
      242.000 kr = 242 000 kr
      SEK 249 000 = 249 000 kr
      kr 256000 = 256 000 kr
      263 000:- = 263 000 kr`),
  },
  'several words': {
    bar: 0.95,
    earlier: read(`
      läxhjälp norrvik = läxhjälp & norrvik
      cykelverkstad granbacka = cykelverkstad & granbacka
      simskola 2021 = simskola & 2021`),
    later: read(`
      stadsodling tallmo = stadsodling & tallmo
      fritidsgård hedlunda ungdomar = fritidsgård & hedlunda
      kvinnojour bergsta = kvinnojour & bergsta
      demens anhöriga ekefors = demens & ekefors
      natthärbärge frukost fagerdal = natthärbärge & fagerdal
      second hand tallmo = second hand & tallmo`),
  },
  questions: {
    bar: 0.9,
    earlier: read(`
      vad kostar simskolan i norrvik? = simskola & norrvik
      vilka har läxhjälp? = läxhjälp
      finns det härbärge för hemlösa = härbärge`),
    later: read(`
      vem hjälper anhöriga till personer med demens? = demens
      var finns det kvinnojour? = kvinnojour
      hur länge gäller stadsodlingen i tallmo? = stadsodling & tallmo
      vilka föreningar har fritidsgård? = fritidsgård
      när öppnar badhuset? = badhus
      vad gör klubb kastanjen? = klubb kastanjen`),
  },
  synonyms: {
    bar: 0.95,
    earlier: read(`
      bostadslösa = hemlös
      studiehjälp = läxhjälp
      uteliggare = hemlös
      återbruk = second hand|begagna|kläder`),
    later: read(`
      tonåringar = ungdom|unga
      närstående = anhörig|familj
      övernattning = härbärge|övernatt
      begagnat = second hand|begagna|kläder
      flyktingar = nyanländ|flykting|invandrar
      volontärer = frivillig|volontär|ideell`),
  },
};

/** Words that no page has, in either half. */
export const absentWords = {
  earlier:
    'xqzwv isbrytare astronaut kärnkraft fiskefartyg motorväg vulkan papegoja diamant halvledare'.split(' '),
  later:
    'kosmonaut sockerbeta pyramid trumpet flygplats lungfisk zebra giraff saxofon ubåtsjakt tsunami kanelbulle'.split(
      ' ',
    ),
};
