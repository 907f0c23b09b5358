import { field, list, under } from './field-text.ts';
import { whenFields } from './fields-when.ts';

const term = {
  rule: field('Regel', 'Det fasta val som stämmer bäst med avtalet.'),
  text: field('Text', 'Villkoret i egna ord.'),
};

/** The words for what the agreement rests on, how it is run, and its standing terms. */
export const groundsFields = {
  decisions: list('Beslut', 'beslut', 'Beslut och riktlinjer som avtalet vilar på.'),
  'decisions.body': field('Beslutande organ', 'Vem som beslutade, till exempel Kommunstyrelsen.'),
  'decisions.unit': field('Enhet', 'Organet som enhet, skrivet organisation/enhet.'),
  'decisions.organisation': field('Organisation', 'Organisationens filnamn utan .yaml.'),
  'decisions.title': field('Titel', 'Vad beslutet heter eller handlar om.'),
  'decisions.date': field('Datum', 'När beslutet togs, så noga som källan anger.'),
  ...under('decisions.date', whenFields),
  'decisions.conflict': field(
    'Motsägelse',
    'När källor anger olika beslutsfattare eller datum: vad de säger.',
  ),
  'decisions.note': field('Anmärkning', 'Något läsaren bör veta om beslutet.'),

  criteria: list(
    'Kännetecken för IOP',
    'kännetecken',
    'Vad källan säger om det som brukar skilja IOP från köp och bidrag.',
  ),
  'criteria.criterion': field('Kännetecken', 'Vilket kännetecken det gäller.'),
  'criteria.status': field(
    'Läge',
    'Om källan säger det om avtalet, säger det allmänt, inte säger något, eller säger emot.',
  ),
  'criteria.text': field('Text', 'Vad källan säger, i egna ord.'),

  governance: field('Styrning', 'Vilka som leder arbetet och hur de träffas.'),
  'governance.groups': list('Grupper', 'grupp', 'Styrgrupp, arbetsgrupp och andra grupper.'),
  'governance.groups.name': field('Namn', 'Gruppens namn.'),
  'governance.groups.task': field('Uppgift', 'Vad gruppen gör.'),
  'governance.groups.convener': field('Sammankallande', 'Rollen som kallar till gruppens möten.'),
  'governance.convener': field('Sammankallande', 'Rollen som kallar till möten.'),
  'governance.documenter': field('Dokumenterar', 'Rollen eller parten som dokumenterar.'),
  'governance.frequency': field('Hur ofta', 'Hur ofta parterna träffas, med ord.'),
  'governance.channel': field('Kanal', 'Hur parterna möts, till exempel på plats eller i videomöte.'),

  terms: field('Standardvillkor', 'Villkor som kan jämföras mellan avtal.'),
  'terms.extension': field('Förlängning', 'Om avtalet kan förlängas.'),
  ...under('terms.extension', term),
  'terms.exit': field('Utträde', 'Hur en part kan lämna avtalet.'),
  ...under('terms.exit', term),
  'terms.dispute': field('Tvist', 'Hur parterna löser en oenighet.'),
  ...under('terms.dispute', term),
  'terms.amendments': field('Ändringar', 'Hur avtalet kan ändras.'),
  ...under('terms.amendments', term),
  'terms.learning': field('Lärande', 'Vem som ska lära av arbetet.'),
  ...under('terms.learning', term),

  signatures: list('Underskrifter', 'underskrift', 'De roller som undertecknar. Aldrig namn.'),
  'signatures.role': field('Roll', 'Rollen, till exempel kommundirektör. Skriv aldrig namnet.'),
  'signatures.organisation': field('Organisation', 'Organisationens filnamn utan .yaml.'),
  'signatures.date': field('Datum', 'När det skrevs under, eller notStated.'),
  ...under('signatures.date', whenFields),
  contacts: list('Kontakter', 'kontakt', 'De roller som är kontakt. Aldrig namn, e-post eller telefon.'),
  'contacts.role': field('Roll', 'Rollen, till exempel samordnare. Skriv aldrig namnet.'),
  'contacts.organisation': field('Organisation', 'Organisationens filnamn utan .yaml.'),
};
