import { agreementSchema } from '../../src/domain/agreement.ts';
import { findSecrets } from '../../src/gate/secrets.ts';
import { toSlug } from '../../src/gate/to-slug.ts';
import { findContacts } from '../../src/personal-data/find-contacts.ts';
import { findPersonalNumbers } from '../../src/personal-data/find-personal-numbers.ts';
import { newWords as words } from '../../src/text/new-words.ts';
import { findOrganisation, type KnownOrganisation } from './find-organisation.ts';
import { judgeId, proposeId } from './propose-id.ts';
import { readBasis, readMonths, readPoint, readTotal } from './read-values.ts';
import type { Answers } from './read-flags.ts';

/** What is known of an agreement that somebody has just begun. */
export interface Facts {
  id: string;
  title: string;
  parties: { id: string; name: string; known?: KnownOrganisation }[];
  period: 'notStated' | { start?: string; end?: string; months?: number };
  total: { amount: number | 'notStated'; basis?: 'period' | 'year' };
}

/** What the archive already has. */
export interface Held {
  organisations: readonly KnownOrganisation[];
  /** Ids that an agreement has, has had or keeps as an old address. */
  taken: ReadonlySet<string>;
}

/** Make facts of what was typed, or say everything that is wrong or missing at once. */
export function understandAnswers(answers: Answers, held: Held): { facts: Facts } | { faults: string[] } {
  const faults: string[] = [];
  const take = <Value>(read: Value | { faults: string[] }): Value | undefined => {
    if (typeof read !== 'object' || read === null || !('faults' in read)) return read;
    faults.push(...read.faults);
    return undefined;
  };
  const title = take(readTitle(answers.title));
  const parties = take(readParties(answers.parties, held.organisations));
  const period = take(readPeriod(answers));
  const total = take(readSum(answers));
  const start = period && period !== 'notStated' ? period.start : undefined;
  const id = take(
    answers.id === undefined
      ? (proposeId(title ?? '', start, held.taken) ?? { faults: title === undefined ? [] : [words.noId] })
      : judgeId(answers.id, held.taken),
  );
  if (faults.length > 0 || !title || !parties || !period || !total || !id) return { faults };
  return { facts: { id, title, parties, period, total } };
}

/** The title, or what is wrong with it. */
export function readTitle(text: string | undefined): string | { faults: string[] } {
  if (!text?.trim()) return { faults: [words.noTitle] };
  const read = agreementSchema.shape.title.safeParse(text);
  if (!read.success) return { faults: [words.badTitle] };
  return isPersonal(read.data) ? { faults: [words.personal(words.places.title)] } : read.data;
}

function readParties(
  texts: Answers['parties'],
  known: readonly KnownOrganisation[],
): Facts['parties'] | { faults: string[] } {
  const read = texts.map((each) => readParty(each, known));
  const faults = read.flatMap((each) => ('fault' in each ? [each.fault] : []));
  const parties = read.flatMap((each) => ('fault' in each ? [] : [each]));
  const twice = parties.filter(({ id }, index) => parties.findIndex((other) => other.id === id) < index);
  faults.push(...new Set(twice.map(({ id }) => words.samePartyTwice(id))));
  if (texts.length < 2) faults.push(words.fewParties(texts.length));
  if (texts.length > 500) faults.push(words.manyParties);
  return faults.length > 0 ? { faults } : parties;
}

/** One party as it was typed, or what is wrong with it. */
export function readParty(
  { text, isNew }: Answers['parties'][number],
  known: readonly KnownOrganisation[],
): Facts['parties'][number] | { fault: string } {
  const found = findOrganisation(text, known);
  if (found.kind === 'many') {
    return { fault: words.manyMeant(text, found.organisations.map(({ id }) => id).join(', ')) };
  }
  if (found.kind === 'one') {
    const { id, name } = found.organisation;
    return isNew ? { fault: words.alreadyKnown(text, id) } : { id, name, known: found.organisation };
  }
  if (isPersonal(text)) return { fault: words.personal(words.places.party) };
  const id = toSlug(text);
  if (id === undefined) return { fault: words.nameless(text) };
  if (!isNew) return { fault: words.unknownParty(text, found.near) };
  return known.some((each) => each.id === id)
    ? { fault: words.alreadyKnown(text, id) }
    : { id, name: text.trim() };
}

function readPeriod({ start, end, months, period }: Answers): Facts['period'] | { faults: string[] } {
  const isSilent = [start, end, months].every((text) => !text);
  if (period !== undefined) {
    if (period !== 'notStated') return { faults: [words.badPeriod(period)] };
    return isSilent ? period : { faults: [words.twoPeriods] };
  }
  if (isSilent) return { faults: [words.noPeriod] };
  const read = {
    start: start ? readPoint(start) : undefined,
    end: end ? readPoint(end) : undefined,
    months: months ? readMonths(months) : undefined,
  };
  const faults = Object.values(read).flatMap((each) => (each && 'fault' in each ? [each.fault] : []));
  if (faults.length > 0) return { faults };
  const values = Object.fromEntries(
    Object.entries(read).flatMap(([key, each]) => (each && 'value' in each ? [[key, each.value]] : [])),
  ) as Exclude<Facts['period'], string>;
  // Compared only as precisely as both are known.
  const shared = Math.min(values.start?.length ?? 0, values.end?.length ?? 0);
  const isBackwards = (values.end ?? '').slice(0, shared) < (values.start ?? '').slice(0, shared);
  return isBackwards ? { faults: [words.endsBefore] } : values;
}

function readSum({ total, per }: Answers): Facts['total'] | { faults: string[] } {
  const basis = per ? readBasis(per) : undefined;
  const faults = basis && 'fault' in basis ? [basis.fault] : [];
  if (!total) return { faults: [...faults, words.noTotal] };
  const amount = readTotal(total);
  if ('fault' in amount) return { faults: [...faults, amount.fault] };
  if (amount.value === 'notStated') {
    return per ? { faults: [words.basisWithoutTotal] } : { amount: amount.value };
  }
  if (!basis || 'fault' in basis) return { faults: basis ? faults : [words.noBasis] };
  return { amount: amount.value, basis: basis.value };
}

/** What must not be stored, not even in a draft. */
const isPersonal = (text: string): boolean =>
  findPersonalNumbers(text).length > 0 ||
  findContacts(text, { addresses: new Set(), words: new Set() }).length > 0 ||
  findSecrets(text).length > 0;
