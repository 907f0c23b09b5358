const list = (words: string): string[] => words.trim().split(/\s+/);

/** Compounds as a reader parts them, with a bar at each border. Written by hand, apart from the texts of the archive. */
export const compounds: readonly string[] = list(`
  arbets|träning arbets|marknads|nämnden språk|café språk|träning övergångs|boende kvinno|jour kvinno|jourens
  tjej|jour mans|centrum skydds|rum vålds|utsatta fritids|gård fritids|ledare ungdoms|gård ungdoms|mottagning
  läx|hjälp läx|hjälpen skol|gård skol|sköterska grund|skola gymnasie|skola folk|hög|skola
  studie|förbund studie|cirkel studie|vägledare bildnings|förbund idrotts|förening fotbolls|plan sim|skola
  cykel|verkstad cykel|bana fot|boll barn|konvention barn|omsorg barn|fattigdom barn|rätts|perspektiv familje|hem
  familje|rådgivning föräldra|stöd föräldra|utbildning anhörig|stöd anhörig|grupp äldre|boende äldre|omsorg
  hem|tjänst hem|sjuk|vård bostads|sökande härbärge|plats natt|härbärge natt|vandring mat|bank mat|kasse
  mat|svinn frukost|servering sopp|kök kläd|insamling kläd|butik second|hand|butik loppis|försäljning
  missbruks|vård drog|förebyggande alkohol|rådgivning spel|beroende beroende|vård brukar|stöd brukar|inflytande
  kamrat|stöd kamrat|förening psykos|vård samtals|stöd samtals|grupp själv|mords|prevention suicid|prevention
  kropps|övning hälso|kontroll funktions|nedsättning funktions|hinder rull|stols|ramp tecken|språk tolk|förmedling
  flykting|mottagande flykting|guide asyl|rätt asyl|boende etablerings|insats etablerings|program samhälls|information
  samhälls|vägledning medborgar|kontor medborgar|förslag kommun|fullmäktige kommun|styrelse
  kommun|invånare region|styrelse social|tjänst social|nämnd social|sekreterare kultur|nämnd kultur|hus
  kultur|förvaltning utbildnings|förvaltning arbets|förmedling arbets|givare arbets|plats arbets|livs|erfarenhet
  arbets|miljö arbets|lösa lärlings|plats praktik|plats praktik|period sommar|jobb ferie|arbete
  lov|aktivitet sommar|läger sommar|koloni kollo|verksamhet höst|lov vår|termin läs|satsning bok|buss
  biblioteks|kort digital|kunskap dator|kurs mobil|telefon surf|platta internet|kafé bredbands|stöd
  stads|mission stads|del stads|odling odlings|lott träd|gård träd|gårds|grupp grön|yta miljö|vård klimat|anpassning
  återbruks|butik sop|sortering renhållnings|avgift hyres|rätt hyres|gäst hyres|kontrakt hyres|kostnad bostads|kö
  bostads|bolag bostads|brist träning|lägenhet tränings|lägenhet lokal|hyra lokal|bidrag
  förenings|bidrag förenings|liv förenings|lokal verksamhets|bidrag verksamhets|berättelse verksamhets|år
  års|redovisning års|möte styrelse|möte styr|grupp arbets|grupp referens|grupp projekt|plan projekt|medel
  projekt|anställd löne|bidrag löne|kostnad personal|kostnad drift|stöd drift|kostnad kost|håll
  budget|post budget|år del|betalning slut|rapport del|rapport halvårs|rapport kvartals|rapport revisions|rapport
  uppföljnings|möte utvärderings|rapport effekt|mätning avtals|period avtals|tid avtals|part uppsägnings|tid
  tvist|lösning skade|stånd ansvars|fördelning ansvars|försäkring dröjsmåls|ränta betalnings|plan bank|giro
  org|nummer person|uppgift person|uppgifts|biträde data|skydds|förordning tystnads|plikt sekretess|avtal
  integrations|arbete inkluderings|insats jämställdhets|plan jämställdhets|arbete mångfalds|arbete likabehandlings|plan
  demokrati|projekt folk|hälsa folk|hälso|strateg folk|rörelse frivillig|centrum frivillig|arbete volontär|samordnare
  volontär|uppdrag ledar|utbildning ledar|arvode medlems|avgift medlems|antal mötes|plats träff|punkt träff|punkten
  öppet|hus kaffe|stuga jul|bord jul|firande dag|verksamhet dag|center dag|ledighet kväll|öppet hälso|samtal
  hälso|skola tand|vård sjuk|hus sjuk|vård vård|central vård|kedja vård|plan omsorgs|boende demens|vård demens|café
  besöks|verksamhet vän|tjänst vän|tjänst|grupp fadder|verksamhet fadder|familj mentor|program språk|stöd språk|vän
  modersmåls|lärare hem|språk sy|verkstad sy|stuga snickar|verkstad köks|utrustning catering|företag social|företag
  företags|stöd närings|liv närings|idkare rot|avdrag ställ|företrädare teater|grupp musik|skola kör|verksamhet
  konst|utställning film|kväll scen|konst dans|kurs
`);

/** Words that are not parted, though a dictionary can be made to part many of them. */
export const simpleWords: readonly string[] = list(`
  förening föreningen avtal avtalet överenskommelse partnerskap verksamhet verksamheter organisation organisationen
  integration information utbildning utbildningen bakgrund ungdomar deltagare handledare handläggare ledare ledning
  kontakt kontakter kontor kontroll konsult kommunal personal person central material rapport resurs resurser lokal
  lokaler gymnasiet samhälle samhället framtid framtiden förhållande förslag förutsättning uppföljning uppgift uppdrag
  underlag inflytande utveckling utvärdering tillgänglig tillsammans tillfälle rättighet skyldighet möjlighet trygghet
  motivation kompetens ekonomi termin medborgare medlem medel mening ansvar anställd arvode behov besök beslut bidrag
  budget fredag måndag vardag gemensam gemenskap hållbarhet idrott internet kapital kategori konferens kostnad kultur
  kvalitet legitimation metod minister område orsak policy problem process produkt program projekt referens region
  rektor relation rekvisition respekt sekretess semester service social standard statistik struktur styrelse teater
  telefon tradition transport ursprung volontär åtgärd åtagande ändamål öppenhet hemlöshet alkohol kamrat karaktär
  partner kompani familj sommar vinter vuxen flykting främling nyanlända avslag avstånd frivillig ideell idéburen
  mottagare ordförande rådgivning samtal skillnad tidning vanlig villkor yttrande årlig biblioteket tandem kandidat
  administration dokumentation finansiering redovisning invandrare pensionär seniorer förvaltning nämnden äldre
  likabehandling medverkan samverkan samarbete självständig jämställdhet delaktighet anställning betalning försäkring
`);
