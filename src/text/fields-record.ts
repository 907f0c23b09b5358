import { field, list, under } from './field-text.ts';
import { whenFields } from './fields-when.ts';

/** The words for what a record is, what it rests on, and what a reader should know about it. */
export const recordFields = {
  title: field('Titel', 'Partnerskapets namn, som i avtalet.'),
  shortTitle: field('Kort titel', 'Ett kortare namn för listor och diagram, om titeln är lång.'),
  titleSource: field('Titelns ursprung', 'Om titeln står i källan, kommer från filnamnet eller är arkivets.'),
  kind: field('Slag', 'Om handlingen är ett avtal, en ändring eller en förlängning.'),
  held: field(
    'Vad vi har',
    'Om arkivet har hela avtalet, bara en sammanfattning, eller bara vet att det finns.',
  ),
  draft: field('Utkast', 'Skriv true så länge filen inte ska publiceras.'),
  aliases: list(
    'Tidigare adresser',
    'adress',
    'Namn som filen har haft förut, så att gamla länkar fungerar.',
  ),
  lead: field('Ingress', 'En vanlig mening som säger vad partnerskapet är.'),
  plainSummary: field(
    'Kort och enkelt',
    'Tre eller fyra meningar som en tolvåring förstår, gärna med summa och tid.',
  ),
  asOf: field('Uppgifterna gäller', 'Tiden som uppgifterna beskriver, när källan inte är avtalet självt.'),
  ...under('asOf', whenFields),

  sources: list('Källor', 'källa', 'Handlingarna som uppgifterna kommer från. Minst en.'),
  'sources.id': field('Id', 'Ett kort namn som beläggen pekar på, till exempel avtal.'),
  'sources.title': field('Titel', 'Handlingens titel.'),
  'sources.kind': field('Slag', 'Vilket slags handling det är.'),
  'sources.role': field('Roll', 'Om källan är avtalet, en annan avskrift av det, eller en andrahandskälla.'),
  'sources.journalNumber': field('Diarienummer', 'Numret att begära ut handlingen med, eller notStated.'),
  'sources.signed': field('Undertecknad', 'Om handlingen är undertecknad: yes, no eller unknown.'),
  'sources.dated': field('Handlingens datum', 'Datumet som står på handlingen, eller notStated.'),
  ...under('sources.dated', whenFields),
  'sources.obtained': field('Hämtad', 'När arkivet fick handlingen.'),
  ...under('sources.obtained', whenFields),
  'sources.publisher': field('Utgivare', 'Den myndighet eller organisation som handlingen kommer från.'),
  'sources.url': field('Webbadress', 'Adress till handlingen. Måste börja med https://.'),
  'sources.sha256': field(
    'Kontrollsumma',
    'Filens SHA-256-summa med 64 tecken, för den som vill jämföra filer.',
  ),
  'sources.transcription': field(
    'Avskrift',
    'Hur bra texten är om handlingen har skrivits av eller skannats.',
  ),
  'sources.transcription.quality': field('Kvalitet', 'Om avskriften är bra, skadad eller okänd.'),
  'sources.transcription.note': field(
    'Anmärkning',
    'Vad som är skadat, till exempel tabeller eller avstavningar.',
  ),
  'sources.pagesMissing': list('Sidor som saknas', 'sida', 'Sidor som saknas i handlingen.'),
  'sources.annexesMissing': list(
    'Bilagor som saknas',
    'bilaga',
    'Bilagor som handlingen nämner men inte har.',
  ),
  'sources.note': field('Anmärkning', 'Något läsaren bör veta om källan.'),

  attachments: list('Bilagor', 'bilaga', 'Bilagor och filer som källan räknar upp.'),
  'attachments.name': field('Namn', 'Bilagans namn, precis som det står.'),
  'attachments.held': field('Finns i arkivet', 'true om arkivet har bilagan, annars false.'),
  'attachments.note': field('Anmärkning', 'Något läsaren bör veta om bilagan.'),

  redactions: list('Utelämnat', 'utelämnande', 'Det som är maskerat i källan eller utelämnat av arkivet.'),
  'redactions.where': field('Var', 'Avsnittet i källan.'),
  'redactions.what': field('Vad', 'Vilket slags uppgift det är. Skriv aldrig uppgiften själv.'),
  'redactions.kinds': list(
    'Slag',
    'slag',
    'Alla slag av uppgifter som är borta, till exempel name och email.',
  ),
  'redactions.by': field('Av vem', 'Om källan eller arkivet har tagit bort uppgiften.'),
  'redactions.role': field(
    'Beslutad av',
    'Rollen hos den som bestämde det, om den är känd. Aldrig ett namn.',
  ),
  'redactions.ground': field('Grund', 'Vilken grund det vilar på. notStated när den inte framgår.'),
  'redactions.reason': field('Skäl', 'Varför uppgiften är borta.'),
  personalData: list(
    'Personuppgifter som får stå kvar',
    'godkännande',
    'En rad för varje adress, nummer eller namn som måste stå i texten. Kontrollen säger vilken rad som behövs.',
  ),
  'personalData.kind': field('Slag', 'Om det är en e-postadress, ett telefonnummer eller ett namn.'),
  'personalData.digest': field(
    'Kontrollsumma',
    'De tolv tecken som kontrollen ger. De säger vilken uppgift som menas utan att upprepa den.',
  ),
  'personalData.ground': field('Rättslig grund', 'Varför uppgiften får publiceras.'),
  'personalData.where': field('Var', 'Avsnittet där uppgiften står.'),
  'personalData.note': field('Anmärkning', 'Hur ni har bedömt det.'),

  issues: list(
    'Att känna till',
    'anmärkning',
    'Oklarheter i handlingen, sakligt beskrivna. De visas på sidan.',
  ),
  'issues.type': field('Slag', 'Vilket slags oklarhet det är.'),
  'issues.text': field('Text', 'Vad oklarheten är, utan att skylla på någon.'),
  'issues.field': field('Fält', 'Fältet som det gäller, till exempel money.total.'),
  'issues.source': field('Källa', 'Id för den källa där det syns.'),

  evidence: field(
    'Belägg',
    'Var varje uppgift kommer från: fältets namn, och sedan källa, avsnitt och grund.',
  ),
};
