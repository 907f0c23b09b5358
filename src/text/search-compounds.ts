const list = (words: string): string[] => words.trim().split(/\s+/);

/** What the dictionary gets wrong about Swedish compounds. Reviewed by hand; lower case, base forms. */
export const searchCompounds = {
  /** Look like compounds but are one word to a reader, also inside longer words. */
  exceptions: list(`
    bakgrund deltag handled handlägg kontakt kontroll kontor konsult personal central material rapport resurs
    lokal kommunal gymnasi ungdom ensamkommand likvärd jämställd jämlik självständ delaktig fullmäktig invånare
    samordn samverk samhäll framgång framtid förhåll förhandl förening förut uppfölj uppgift uppdrag underlag
    inriktning inflytande utveckl utvärd utbild tillgäng tillsamman tillfäll rättig skyldig möjlig trygg
    intervju information organisation integration motivation kompetens ekonomi termin
    församling medborg medlem medel mening ansvar anställ arvode avtal behov besök beslut bidrag budget
    dagordning ensam erfaren fattig fredag lördag söndag måndag tisdag onsdag torsdag vardag
    gemensam gemenskap giltig helhet hållbar idrott internet internat kapital kategori kommande konferens
    kostnad kultur kvalitet landskap ledar legitim lägen långsik medverk metod militär minister nyckel
    nätverk omfatt område orsak person plattform policy problem process produkt program projekt
    referens region rektor relation rekvir rekryt religion respekt riktlinj riksdag sekret sektor semester
    service social standard statistik struktur styrelse stånd ställe sysselsätt särskil teater telefon
    terapi termostat tradition transport trivsel ursprung utskott vardag verkställ verktyg veteran volontär
    väldig värdig åtagand åtgärd ändamål ömsesid öppenhet överens
    hemlös hemlig arbetslös alkohol kamrat karaktär kommitté koppling korrekt
    server vägled fritid friluft fotograf modersmål lösenord partner kompani familj sommar vinter hushåll vuxen
    flykting främling nyanländ asyl uppehåll tillstånd avslag avstånd uppsäg
    egentlig enskild frivill ideell idébur motsvar mottag nödvänd ordförande ordning
    rådgiv rättvis samtal sammanhang sammanställ skillnad skriftlig slutlig stadga
    ständig tidig tidskrift tidning tjänst tveks vanlig verklig viktig villkor yttrand årlig
  `),
  /** Parts the dictionary lacks. */
  parts: list(`
    rid sorg bilder råd rådet råden ord orden ordet led leden smitt mödra kredit kyrko
    brukar civil drogfri fadder folkhögskole föreningslivs hbtqi idéburen idéburet idéburna inkluderings
    integrations introduktions jobb jämställdhets klimat kultur köks läxhjälps lovskole mentor missbruks
    närvaro odlings partnerskaps partnerskap sommarjobb språk studie surf second tolk väg välfärds
    samordnare café caféer caféet kafé kafét kaféet kaféer guide guider guiden guiderna workshop
    läx läs lov lovet väns vän vännen vänner vännerna år års året åren kö köer giro gatu sy grön kollo ställ org del delen delar delarna
    stols kort kortet sop boll bollen träffpunkt träffpunkten träffpunkter boende boendet boenden stödjare lots lotsar coach coacher
  `),
  /** Prefixes and particles: too common, and too thin, to be searched for. */
  particles: list(`
    an av be bi bort de dit du efter ej en er ett fort fram från för före gen genom han hon hop hos här i igen ihop
    in inne inom ja kring man med mellan mis miss mot ned ner ni nog nu när o om opp oss på re runt sam samman se
    sen ska som så till trans um un undan under upp ur ut utan ute utom var vars vi via vid väl å åt
    åter än över ens allra icke hel halv fler flera mång ny små stor lång full lik själv
  `),
  /** Endings that are words elsewhere. Whatever begins like this is not a last part. */
  neverLast: list(`
    skap(?:et|en|s|er)?s?$ het dom(?:en|ar|s)?$ aktig mässig bar(?:t|a|het)?$ sam(?:t|ma|het|heten)?$ else lig(?:t|a|het)
    are$ aren$ arna$ ande$ ningar?$ ingar?$ tal(?:s|et|en)?$ vis(?:t|a)?$ artad lös(?:t|a|het)?$ full(?:t|a)?$ ens?$ ets?$
    ar$ er$ or$ al$ an$ isk iska$ ism ist(?:er|en)?$ ör$ ina$ sen$ ser$ las$ ner$ ter$ tor(?:er|n)?$ ion
  `),
  /** Parts of two or three letters that can be trusted. */
  shortParts: list(`
    kö sy år års vän org sop läx läs del it barn lag liv mål mat hem råd dag vår höst tid ung vux folk hus rum
    bad bil buss båt cykel djur el fik film gas hav häl idé jul kor kök lek lov lön lån län lär mor far mus natt
    nöd ort pub ras rik rot sal sex sjö ski sko spa stad syn tal tåg våld väg vård yrke ålder öl val sak sju sök
    mer art
  `),
} as const;
