import type { WrittenOrganisation } from '../domain/organisation.ts';
import { field, list, under } from './field-text.ts';
import type { FieldTexts } from './field-text.ts';

const abbreviation = {
  abbreviation: field('Förkortning', 'Vad namnet står för, när det är en förkortning.'),
  'abbreviation.expanded': field('Utskrivet', 'Förkortningen utskriven. Utelämnas när ingen vet.'),
  'abbreviation.basis': field(
    'Grund',
    'Om källan skriver ut namnet, om det är en tolkning, eller om det är okänt.',
  ),
  'abbreviation.note': field('Anmärkning', 'Hur tolkningen är gjord.'),
};

/** The words for every field of an organisation. */
export const organisationFields = {
  name: field('Namn', 'Organisationens namn, som den själv skriver det.'),
  kind: field('Slag', 'Vad organisationen är. unknown när källan inte säger det.'),
  organisationNumber: field(
    'Organisationsnummer',
    'Tio siffror med bindestreck, eller notStated. Aldrig ett personnummer.',
  ),
  legalForm: field('Juridisk form', 'Till exempel ideell förening, när källan säger det.'),
  variants: list(
    'Andra skrivsätt',
    'skrivsätt',
    'Andra sätt att skriva namnet, så att sökningen hittar dem.',
  ),
  ...abbreviation,
  parent: field('Hör till', 'Filnamnet för den större organisationen.'),
  municipality: field('Kommun', 'Filnamnet för kommunen där organisationen hör hemma.'),
  address: field('Adress', 'Organisationens adress. Aldrig en persons hemadress.'),
  'address.street': field('Gata', 'Gatuadress.'),
  'address.postal': field('Postadress', 'Postnummer och ort.'),
  register: field(
    'Registret för idéburna organisationer',
    'Om organisationen finns i Kammarkollegiets register.',
  ),
  'register.status': field('Registrerad', 'yes, no eller unknown.'),
  'register.checkedOn': field('Kontrollerat', 'Dagen då registret kontrollerades.'),
  units: list('Enheter', 'enhet', 'Nämnder, förvaltningar och arbetsplatser som avtalen nämner.'),
  'units.id': field('Id', 'Ett kort namn med små bokstäver, som blir del av webbadressen.'),
  'units.name': field('Namn', 'Enhetens namn.'),
  'units.kind': field('Slag', 'Om enheten är en förvaltning, en nämnd eller en arbetsplats.'),
  'units.variants': list('Andra skrivsätt', 'skrivsätt', 'Andra sätt att skriva namnet.'),
  ...under('units', abbreviation),
  'units.parent': field('Hör till', 'Id för enheten som den här är en del av.'),
  'units.note': field('Anmärkning', 'Något läsaren bör veta om enheten.'),
  description: field('Beskrivning', 'En saklig mening om organisationen, hämtad ur handlingarna.'),
  note: field('Anmärkning', 'Något läsaren bör veta om organisationen.'),
} satisfies FieldTexts<WrittenOrganisation>;
