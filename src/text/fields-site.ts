import type { WrittenSite } from '../domain/written.ts';
import { field, list } from './field-text.ts';
import type { FieldTexts } from './field-text.ts';

/** The words for every field of the site's own settings. */
export const siteFields = {
  title: field('Webbplatsens namn', 'Namnet som står högst upp på varje sida.'),
  description: field('Beskrivning', 'En eller två meningar om webbplatsen.'),
  baseUrl: field('Webbadress', 'Adressen där webbplatsen ligger. Börjar med https:// och slutar med /.'),
  publisher: field('Utgivare', 'Den som ger ut webbplatsen.'),
  'publisher.name': field('Namn', 'Utgivarens namn.'),
  'publisher.organisationNumber': field('Organisationsnummer', 'Utgivarens organisationsnummer.'),
  'publisher.type': field('Slag', 'Vad utgivaren är. Sveriges dataportal sorterar efter det.'),
  'publisher.url': field('Webbadress', 'Utgivarens egen webbplats.'),
  contact: field('Kontakt', 'En funktionsadress för e-post. Aldrig en persons adress.'),
  functionAddresses: list(
    'Fler funktionsadresser',
    'adress',
    'E-postadresser till funktioner som får stå i texterna. registrator@* gäller hos vem som helst.',
  ),
  smallGroup: field(
    'Liten grupp',
    'Kontrollen varnar när färre människor än så räknas på en namngiven plats. 5 om inget annat sägs.',
  ),
  licence: field('Licens', 'Villkoren för att använda uppgifterna.'),
  'licence.name': field('Namn', 'Licensens namn.'),
  'licence.url': field('Webbadress', 'Adress till licenstexten.'),
  accessibility: field(
    'Tillgänglighetsredogörelse',
    'Allt som lagen kräver att webbplatsen säger om tillgänglighet.',
  ),
  'accessibility.actor': field('Ansvarig', 'Den som ansvarar för webbplatsen.'),
  'accessibility.service': field('Tjänst', 'Webbplatsens namn i redogörelsen.'),
  'accessibility.conformance': field(
    'Uppfyller lagen',
    'Om webbplatsen uppfyller kraven helt, delvis eller inte.',
  ),
  'accessibility.shortcomings': list('Kända brister', 'brist', 'Det som inte är tillgängligt.'),
  'accessibility.shortcomings.situation': field(
    'Vid',
    'När man märker bristen, till exempel användning utan syn.',
  ),
  'accessibility.shortcomings.text': field('Brist', 'Vad som inte fungerar.'),
  'accessibility.shortcomings.reason': field('Skäl', 'Varför det inte fungerar.'),
  'accessibility.shortcomings.mendedBy': field('Åtgärdas senast', 'Dagen då bristen ska vara borta.'),
  'accessibility.disproportionateBurden': list(
    'Oskäligt betungande',
    'undantag',
    'Det som undantas enligt 12 § i lagen.',
  ),
  'accessibility.disproportionateBurden.what': field('Vad', 'Vad som undantas.'),
  'accessibility.disproportionateBurden.reason': field('Skäl', 'Varför det vore oskäligt.'),
  'accessibility.outsideTheLaw': list(
    'Omfattas inte av lagen',
    'undantag',
    'Det som lagen inte gäller, enligt 9 §.',
  ),
  'accessibility.outsideTheLaw.what': field('Vad', 'Vad som inte omfattas.'),
  'accessibility.outsideTheLaw.reason': field('Skäl', 'Varför det inte omfattas.'),
  'accessibility.assessed': field('Bedömd', 'Dagen då webbplatsen bedömdes.'),
  'accessibility.updated': field('Uppdaterad', 'Dagen då redogörelsen senast ändrades.'),
  'accessibility.method': field('Metod', 'Om bedömningen är egen eller gjord av någon annan.'),
  'accessibility.methodText': field('Om metoden', 'Hur bedömningen gjordes.'),
  'accessibility.feedback': field('Påpeka brister', 'Hur en läsare gör för att berätta om ett hinder.'),
  security: field('Säkerhet', 'Vart den som hittar en svaghet i webbplatsen ska skriva.'),
  'security.contact': field('Kontakt', 'En funktionsadress för e-post. Aldrig en persons adress.'),
  'security.expires': field(
    'Gäller till',
    'Dagen då uppgiften måste ses över, högst ett år framåt. När den har passerat går webbplatsen inte att bygga.',
  ),
  personalData: field('Personuppgifter', 'Hur webbplatsen hanterar personuppgifter.'),
  'personalData.controller': field('Personuppgiftsansvarig', 'Den som ansvarar för personuppgifterna.'),
  'personalData.contact': field('Kontakt', 'En funktionsadress för frågor om personuppgifter.'),
  'personalData.text': field('Text', 'Vad som gäller, i klar text.'),
  'personalData.takedownDays': field(
    'Dagar till borttagning',
    'Så många dagar det som mest tar innan en anmäld uppgift är borta. Utan fältet gäller lagens månad.',
  ),
} satisfies FieldTexts<WrittenSite>;
