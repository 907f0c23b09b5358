import { readQueries as read, type BlindClass } from './read-queries.ts';

/** Blind queries whose words are right: exact, inflected, names and amounts. See `blind-queries.ts`. */
export const wordsAsWritten: Record<string, BlindClass> = {
  exact: {
    bar: 1,
    queries: read(`
      ridhuset = ridhus
      matkassar = matkass
      punktskrift = punktskrift
      skuldsanering = skuldsanering
      logoped = logoped
      bandvagnar = bandvagn
      Skype = Skype
      lunchkuponger = lunchkupong
      yoga = yoga
      rollspel = rollspel
      "utmärkta med rep" = utmärkta med rep
      "en bok i gåva" = en bok i gåva
      "utan dröjsmål" = utan dröjsmål`),
  },
  names: {
    bar: 1,
    queries: read(`
      Föreningen Solstrimman = Solstrimman
      solstrimman = Solstrimman
      Ria & Vänner = Ria . Vänner
      ria och vanner = Ria . Vänner
      nya vägar = Nya Vägar!
      4h ängsbacken = 4H Ängsbacken
      bro gruppen = BRO-gruppen
      Kooperativet Handtaget = Handtaget
      kvinnoforeningen systrarna = Kvinnoföreningen Systrarna
      frälsningsarmén = Frälsningsarmén
      Socionomer utan gränser = Socionomer utan gränser
      stiftelsen fyrbåken = Fyrbåken`),
  },
  'organisation numbers': {
    bar: 1,
    queries: read(`
      802999-0408 = BRO-gruppen
      8029990408 = BRO-gruppen
      802999 0325 = Ria . Vänner
      168029990325 = Ria . Vänner
      16802999-0408 = BRO-gruppen
      212999-0129 = Älvnäs kommun
      802438-8681 = Enter Sweden
      org.nr 802496-6080 = @liva-ostersund-2017,liva-ostersund-2019`),
  },
  amounts: {
    bar: 1,
    queries: read(`
      655250 = @spelfri-kvarnsele
      502 250 kr = @vagen-ut-sandhamra
      604.250 = @besok-med-hund-kvarnsele
      451 250 kronor = @stodlinjen-sandhamra
      578 750:- = @rad-i-ekonomi-kvarnsele
      SEK 629 750 = @koren-andetaget-kvarnsele
      487500 = @rad-i-ekonomi-kvarnsele
      98 750 kr = @spelfri-kvarnsele
      230 tkr = @inkludering-pa-lika-villkor
      1,15 mkr = @bromodellen
      1,1 miljoner = @hoppfull-framtid
      590 tusen kronor = @kompletterande-spraktraning
      1.764.000 = @liva-ostersund-2019`),
  },
  'without dots and rings': {
    bar: 0.98,
    queries: read(`
      skargarden = skärgård
      teckensprakskafe = teckenspråkskafé
      sjalvhjalpsgrupper = självhjälpsgrupp
      raddningstjansten = räddningstjänst
      hedersfortryck = hedersförtryck
      korsang = körsång
      stromavbrott = strömavbrott
      barnavardscentralen = barnavårdscentral
      tingsratten = tingsrätt
      fangelse = fängelse
      lagergarden = lägergård`),
  },
  inflection: {
    bar: 0.96,
    queries: read(`
      hästarna = häst
      hundens = hund(?!ra)
      skulderna = skuld
      ridlärarens = ridlärar
      vittnet = vittne
      mentorns = mentor
      stigen = \\bstig(en|ar) ~ vandring
      vakarens = vakar(e|na)\\b
      skutans = skutan
      familjernas = familj
      tältet = tält
      konserten = konsert
      rättegångens = rättegång
      körens = kören
      döendes = döende`),
  },
  'verb and noun': {
    bar: 0.92,
    queries: read(`
      rida = \\brid(a|ning|lär|hus|er)
      segling = segl
      vandra = vandr
      högläsa = högläs
      undervisa = undervis
      handleda = handled(ning|are|er|a)
      vägleda = vägled
      samordna = samordn
      återvinna = återvin
      anmälan = anmäl
      kartlägga = kartlägg
      rekrytera = rekryter
      betalning = betal`),
  },
  'part of a compound': {
    bar: 0.92,
    barOfAll: 0.97,
    queries: read(`
      hund = hund(?!ra)
      telefon = telefon
      beroende = beroende
      rådgivning = rådgivning
      vandring = vandring
      skrot = skrot
      förtryck = förtryck
      jour = jour
      sång = sång
      kraftverk = kraftverk
      kollo = kollo
      bibliotek = bibliotek
      lärare = lärar
      vakt = vakt
      kuponger = kupong
      skola = skol`),
  },
  'split and joined': {
    bar: 0.95,
    queries: read(`
      spel beroende = spelberoende
      skuld rådgivning = skuldrådgivning
      mat kassar = matkass
      natt fotboll = nattfotboll
      brotts offer = brottsoffer
      besöks hund = besökshund
      bok buss = bokbuss
      teckenspråks lärare = teckenspråkslärar
      stöd bostad = stödbostad
      entersweden = Enter Sweden
      rödakorset = Röda Korset
      svenskakyrkan = Svenska Kyrkan
      ungavuxna = unga vuxna
      själv-hjälp = självhjälp`),
  },
};
