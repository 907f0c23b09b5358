import { lexicon } from '../../text/import-lexicon.ts';
import type { FoundOrganisation } from '../proposal.ts';
import type { NameIndex } from './name-index.ts';
import { evidenceFrom } from './propose.ts';
import { isPlace } from './read-names.ts';
import type { Context, Passage } from './reading.ts';

/** An organisation number with what stands before it, where the name is looked for. */
export interface NumberPlace {
  value: string;
  passage: Passage;
  before: string;
  /** The nearest passages above, nearest first. */
  above: Passage[];
}

/** Organisation numbers: a third figure of two or more tells them from the numbers of people. */
export function numberPlaces(passages: readonly Passage[]): NumberPlace[] {
  return passages.flatMap((passage, index) => {
    let from = 0;
    return [...passage.text.matchAll(number)].flatMap(({ 0: written, index: at }): NumberPlace[] => {
      const before = passage.text.slice(from, at).replace(lexicon.organisationNumber, '');
      from = at + written.length;
      const above = passages
        .slice(Math.max(0, index - 5), index)
        .filter(({ section, text }) => section === passage.section && text.length < 120)
        .reverse();
      return [{ value: written, passage, before, above }];
    });
  });
}

/** A form has its label in the first cell. */
export const statedIn = ({ cells, text }: Passage): string => (cells?.length === 2 ? (cells[1] ?? '') : text);

const number = /(?<![\d-])\d{2}[2-9]\d{3}-\d{4}(?![\d-])/g;

/** Give each organisation the number that stands by its name. A number that stands by no name is given to nobody. */
export function withNumbers(
  organisations: readonly FoundOrganisation[],
  passages: readonly Passage[],
  names: NameIndex,
  { organisations: archive }: Context,
): FoundOrganisation[] {
  const places = numberPlaces(passages);
  const owners = new Map<string, NumberPlace>();
  for (const place of places) {
    const texts = [place.before, ...place.above.map(statedIn)];
    const owner = texts
      .flatMap((text) => names.find(text).toReversed())
      .filter((mention) => !isPlace(mention, archive))
      .find(({ organisation }) => organisations.some(({ id }) => id === organisation))?.organisation;
    if (owner !== undefined && !owners.has(owner)) owners.set(owner, place);
  }
  return organisations.map((organisation) => {
    const place = owners.get(organisation.id);
    if (!place) return organisation;
    const held = archive.get(organisation.id)?.organisationNumber;
    const differs = held !== undefined && /\d/.test(held) && held !== place.value;
    const evidence = evidenceFrom(place.passage, place.passage.text);
    return { ...organisation, organisationNumber: { value: place.value, differs, evidence } };
  });
}
