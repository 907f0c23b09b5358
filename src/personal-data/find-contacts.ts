import type { Contact } from './contact.ts';
import { findAddresses, isAllowedAddress } from './find-addresses.ts';
import { findNames, wordsOfName } from './find-names.ts';
import { findPhones } from './find-phones.ts';

/** What is known to belong to a function or an organisation, and so to no person. */
export interface Known {
  /** E-mail addresses of functions, in lower case; `info@*` stands for every host. */
  addresses: ReadonlySet<string>;
  /** Words of the names of organisations, units and places. */
  words: ReadonlySet<string>;
}

/** E-mail addresses, telephone numbers and names by a role that may lead to a person. */
export function findContacts(text: string, { addresses, words }: Known): Contact[] {
  return [
    ...findAddresses(text).filter(({ value }) => !isAllowedAddress(value, addresses)),
    ...findPhones(text),
    ...findNames(text).filter(({ value }) => !wordsOfName(value).every((word) => isKnown(word, words))),
  ];
}

/** A name may stand in the genitive. */
const isKnown = (word: string, words: ReadonlySet<string>): boolean =>
  words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
