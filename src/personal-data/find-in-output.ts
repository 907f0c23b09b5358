import { findAddresses, isAllowedAddress } from './find-addresses.ts';
import { findPersonalNumbers } from './find-personal-numbers.ts';
import { imageText, type Inflate } from './image-text.ts';

/** Personal data that must not be published, at its place in the text as it was searched. */
export interface PersonalDataInOutput {
  kind: 'personal-number' | 'email';
  masked: string;
  offset: number;
}

/** What the gate has let through. */
export interface AllowedInOutput {
  /** E-mail addresses in lower case; `info@*` stands for every host. */
  addresses: ReadonlySet<string>;
  /** Journal numbers and the like as they are written, which elsewhere stand without a word that tells what they are. */
  numbers?: ReadonlySet<string>;
}

/** Personal numbers and e-mail addresses in a file that is to be published. Compressed files are to be unpacked first. */
export function findPersonalDataInOutput(
  content: string | Uint8Array,
  mediaType: string,
  allowed: AllowedInOutput,
  inflate?: Inflate,
): PersonalDataInOutput[] {
  const isText = /^text\/|json|xml|javascript|svg|yaml|csv|calendar/.test(mediaType);
  const text = typeof content === 'string' ? content : toText(content, mediaType, isText, inflate);
  const inData = isText && !/csv|plain|markdown|calendar/.test(mediaType);
  const numbers = findPersonalNumbers(text, { inData }).filter(
    ({ offset, end }) => !allowed.numbers?.has(text.slice(offset, end)),
  );
  const found = numbers.map(({ masked, offset }): PersonalDataInOutput => ({
    kind: 'personal-number',
    masked,
    offset,
  }));
  // Letters round an at sign come up by chance in fonts and programs.
  if (!isText) return found;
  const addresses = findAddresses(text).filter(({ value }) => !isAllowedAddress(value, allowed.addresses));
  return [
    ...found,
    ...addresses.map(({ masked, offset }): PersonalDataInOutput => ({ kind: 'email', masked, offset })),
  ];
}

function toText(bytes: Uint8Array, mediaType: string, isText: boolean, inflate?: Inflate): string {
  if (isText) return new TextDecoder().decode(bytes);
  return mediaType.startsWith('image/') ? imageText(bytes, inflate) : new TextDecoder('latin1').decode(bytes);
}
