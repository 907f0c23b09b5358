import type { ContactKind } from '../domain/personal-data.ts';
import type { SomeWords } from './problem-words.ts';

const contacts: Record<ContactKind, string> = {
  email: 'en e-postadress',
  phone: 'ett telefonnummer',
  name: 'något som ser ut som en persons namn',
};

const removeNumber =
  'Ta bort numret, även ur tidigare versioner av filen. Personnummer får aldrig publiceras.';

/** Swedish words for personal data that must not be published, or not yet. */
export const problemsOfPersonalData = {
  'personal-number': ({ masked, where }) => ({
    what: {
      text: `Här står ett personnummer eller samordningsnummer (${masked}).`,
      'file-name': `Filens namn innehåller ett personnummer eller samordningsnummer (${masked}).`,
      picture: `Bildfilen innehåller ett personnummer eller samordningsnummer (${masked}) som inte syns i bilden.`,
    }[where ?? 'text'],
    fix: {
      text: removeNumber,
      'file-name': 'Byt namn på filen, även i tidigare versioner. Personnummer får aldrig publiceras.',
      picture: 'Spara bilden på nytt utan uppgifter om vem, var och när, och byt ut filen.',
    }[where ?? 'text'],
  }),
  contact: ({ kind, masked, digest }) => ({
    what: `Här står ${contacts[kind]} (${masked}). Det är inte godkänt för publicering.`,
    fix: `Ta bort uppgiften${kind === 'email' ? ', eller lägg adressen under functionAddresses i site.yaml om den tillhör en funktion' : ''}.${
      digest === undefined
        ? ''
        : ` Måste den stå kvar: lägg till under personalData: { kind: ${kind}, digest: '${digest}', ground: … } med den rättsliga grunden.`
    }`,
  }),
  'acknowledgement-unused': ({ kind }) => ({
    what: `Godkännandet gäller ${contacts[kind]} som inte längre finns i filen.`,
    fix: 'Ta bort raden under personalData.',
  }),
  'redaction-derivable': ({ kind, masked, agreement, role }) => ({
    what: `Här står ${contacts[kind]} (${masked})${role === undefined ? '' : ` vid rollen ${role}`}. I ”${agreement}” är samma slags uppgift struken för samma roll, så det som ströks går att räkna ut.`,
    fix: 'Ta bort uppgiften här, eller pröva om den fortfarande ska vara struken där.',
  }),
  'small-group': ({ count, limit, place }) => ({
    what: `Talet ${count} är så litet att det kan peka ut någon i ${place}. Gränsen är ${limit}.`,
    fix: 'Skriv färre än gränsen med ord, lägg ihop grupper eller ta bort platsen, och för in det under redactions.',
  }),
} satisfies SomeWords<PersonalDataCode>;

/** The codes whose words stand here. */
export type PersonalDataCode =
  'personal-number' | 'contact' | 'acknowledgement-unused' | 'redaction-derivable' | 'small-group';
