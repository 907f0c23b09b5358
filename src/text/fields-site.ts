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
  'publisher.url': field('Webbadress', 'Utgivarens egen webbplats.'),
  contact: field('Kontakt', 'En funktionsadress för e-post. Aldrig en persons adress.'),
  functionAddresses: list(
    'Fler funktionsadresser',
    'adress',
    'E-postadresser till funktioner som får stå i texterna.',
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
  personalData: field('Personuppgifter', 'Hur webbplatsen hanterar personuppgifter.'),
  'personalData.controller': field('Personuppgiftsansvarig', 'Den som ansvarar för personuppgifterna.'),
  'personalData.contact': field('Kontakt', 'En funktionsadress för frågor om personuppgifter.'),
  'personalData.text': field('Text', 'Vad som gäller, i klar text.'),
} satisfies FieldTexts<WrittenSite>;
