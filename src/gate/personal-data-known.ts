import type { Organisation } from '../domain/organisation.ts';
import { allowedAddresses } from '../personal-data/allowed-addresses.ts';
import type { Known } from '../personal-data/find-contacts.ts';
import { wordsOfName } from '../personal-data/find-names.ts';
import { findPersonalNumbers } from '../personal-data/find-personal-numbers.ts';
import type { ContentReading } from './read-content.ts';

/** The archive's own names: what is called so is no person. */
export function knownIn({ site, organisations, agreements, vocabularies }: ContentReading): Known {
  const names = [
    ...organisations.flatMap(({ data }) => (data ? namesOf(data) : [])),
    ...agreements.flatMap(({ data }) => [data?.title, data?.shortTitle, ...(data?.places ?? [])]),
    ...vocabularies.flatMap(({ data }) => data?.terms.map(({ label }) => label) ?? []),
    site?.data?.publisher.name,
  ];
  return {
    addresses: site?.data ? allowedAddresses(site.data) : new Set(),
    words: new Set(names.flatMap((name) => (name === undefined ? [] : wordsOfName(name)))),
  };
}

const namesOf = ({
  name,
  variants = [],
  address,
  abbreviation,
  units = [],
}: Organisation): (string | undefined)[] => [
  name,
  ...variants,
  address?.street,
  address?.postal,
  abbreviation?.expanded,
  ...units.flatMap((unit) => [unit.name, ...(unit.variants ?? []), unit.abbreviation?.expanded]),
];

/** Journal numbers that look like personal numbers. In a table they stand without the word that tells them apart. */
export const clearedNumbers = ({ agreements }: ContentReading): ReadonlySet<string> =>
  new Set(
    agreements
      .flatMap(({ data }) => data?.sources.map(({ journalNumber }) => journalNumber) ?? [])
      .flatMap((number = '') =>
        findPersonalNumbers(number).map(({ offset, end }) => number.slice(offset, end)),
      ),
  );
