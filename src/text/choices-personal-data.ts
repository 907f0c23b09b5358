import type { WrittenAgreement } from '../domain/agreement.ts';
import type { ChoiceTexts } from '../domain/field-path.ts';
import type { ContactKind, PersonalDataGround, RedactionKind } from '../domain/personal-data.ts';

type Choice<Path extends keyof ChoiceTexts<WrittenAgreement>> = ChoiceTexts<WrittenAgreement>[Path];

/** Words for what has been taken out of a record, and for what may stand in it. */
export const personalDataChoices = {
  redactedBy: {
    source: 'källan',
    archive: 'arkivet',
    unknown: 'någon som inte anges',
  } satisfies Choice<'redactions.by'>,
  redactionKind: {
    name: 'namn',
    email: 'e-postadress',
    phone: 'telefonnummer',
    address: 'adress',
    personalNumber: 'personnummer',
    signature: 'namnteckning',
    health: 'hälsa',
    smallGroup: 'liten grupp',
    other: 'annan uppgift',
  } satisfies Record<RedactionKind, string>,
  redactionGround: {
    dataProtection: 'dataskyddsförordningen',
    secrecy: 'offentlighets- och sekretesslagen',
    notNeeded: 'uppgiften behövs inte här',
    notStated: 'anges inte',
  } satisfies Choice<'redactions.ground'>,
  contactKind: {
    email: 'e-postadress',
    phone: 'telefonnummer',
    name: 'namn',
  } satisfies Record<ContactKind, string>,
  personalDataGround: {
    notPersonal: 'ingen personuppgift',
    consent: 'samtycke',
    legalObligation: 'rättslig förpliktelse',
    publicTask: 'uppgift av allmänt intresse',
    legitimateInterests: 'berättigat intresse',
  } satisfies Record<PersonalDataGround, string>,
} as const;
