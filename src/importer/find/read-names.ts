import { lexicon } from '../../text/import-lexicon.ts';
import type { Mention, NameIndex } from './name-index.ts';
import type { Context } from './reading.ts';

/** A name in a list of parties: one that the archive knows, or as it is written. */
export interface NameRead {
  organisation?: string;
  name: string;
  /** The part of the list that the name stands in: its unit, number and short name too. */
  around: string;
}

/** The organisations in a text that lists them, such as what stands after ”mellan” or in a row of a table of parties. */
export function readNames(text: string, names: NameIndex, { organisations }: Context): NameRead[] {
  return partsOf(text, names).flatMap((part): NameRead[] => {
    const name = bareName(part);
    const mentions = names.find(part);
    const whole = names
      .find(name)
      .find(({ index, end, unit }) => index === 0 && end >= name.length - 1 && !unit);
    const known =
      whole ??
      mentions.find((mention) => !mention.unit && !isPlace(mention, organisations)) ??
      mentions.find(({ unit }) => unit);
    if (known) {
      const { unit, organisation, written } = known;
      const called = unit ? (organisations.get(organisation)?.name ?? written) : written;
      return [
        {
          organisation,
          name: called.replace(/s$/, (s) => (isGenitive(called, organisation, organisations) ? '' : s)),
          around: part,
        },
      ];
    }
    return isName(name) ? [{ name, around: part }] : [];
  });
}

/** A list is split at its commas, but a name that has one, a number or a unit belongs to the name before. */
function partsOf(text: string, names: NameIndex): string[] {
  const protectedRanges = names.find(text).map(({ index, end }) => [index, end] as const);
  const parts: string[] = [];
  let from = 0;
  for (const { 0: comma, index } of text.matchAll(new RegExp(lexicon.listed, 'gu'))) {
    const end = index + comma.length;
    if (protectedRanges.some(([start, stop]) => index > start && index < stop)) continue;
    // What follows says more about the same name unless a new name begins.
    if (!lexicon.nextName.test(text.slice(end)) || insideBrackets(text, index)) continue;
    parts.push(text.slice(from, index));
    from = end;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

const insideBrackets = (text: string, at: number): boolean =>
  text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) > at;

/** The name without what introduces it and what is said about it. */
function bareName(part: string): string {
  const named = part.replace(lexicon.beforeName, '').replace(/^[^:]{3,60}:\s+/, '');
  const cut = lexicon.afterName.exec(named)?.index;
  return (cut === undefined ? named : named.slice(0, cut)).replace(/[\s.,:;]+$/, '').trim();
}

/** A sentence is no name, and neither is a number. */
const isName = (name: string): boolean =>
  /^[\p{Lu}\d]/u.test(name) &&
  name.length >= 3 &&
  name.length <= 80 &&
  name.split(' ').length <= 8 &&
  /\p{L}{2}/u.test(name) &&
  !/^\d[\d -]*$/.test(name);

/** `Granbacka` within another name, or in a sentence, is where it is, and not who. */
export function isPlace(
  { organisation, unit, written }: Mention,
  organisations: Context['organisations'],
): boolean {
  const kind = organisations.get(organisation)?.kind;
  const isPublic = kind === 'municipality' || kind === 'region';
  return isPublic && unit === undefined && !written.includes(' ') && !lexicon.publicBody.test(written);
}

function isGenitive(written: string, id: string, organisations: Context['organisations']): boolean {
  const data = organisations.get(id);
  const known = data ? [data.name, ...(data.variants ?? [])] : [];
  return !known.some((name) => name.toLowerCase() === written.toLowerCase());
}
