/**
 * Something that can be written in many ways but is one thing, with its place in the text. An amount written in millions may be
 * rounded to a `unit`, which is in hundredths of a krona as it is itself.
 */
export type Fact = Span &
  (
    | { kind: 'amount'; ore: number; unit?: number }
    | { kind: 'date'; date: string }
    | { kind: 'organisationNumber'; number: string }
  );

export interface Span {
  start: number;
  end: number;
}

/**
 * The words that stand for a fact in the index, most precise first. A day is found by its month too.
 * Nothing a person writes looks like them, and no stemmer changes them: letters at the end of one would be an ending.
 */
export function factTokens(fact: DistributiveOmit<Fact, keyof Span>): string[] {
  if (fact.kind === 'amount') return [amountToken(fact.ore), ...roundedTokens(fact.ore)];
  if (fact.kind === 'organisationNumber') return [organisationToken(fact.number)];
  return dateTokens(fact.date);
}

/** The token of an amount in hundredths of a krona. */
export function amountToken(ore: number): string {
  const rest = ore % 100;
  return `kr${Math.floor(ore / 100)}${rest === 0 ? '' : `o${rest}`}q`;
}

/** The token of an organisation number, with or without a dash. */
export const organisationToken = (number: string): string => `org${number.replace(/\D/g, '').slice(-10)}`;

/** What a large amount is called in millions, with one decimal and with none: 2 644 000 kr are 2,6 and 3 million. */
export const roundedTokens = (ore: number): string[] =>
  ore < million ? [] : [million / 10, million].map((unit) => roundedToken(ore, unit));

export const roundedToken = (ore: number, unit: number): string => `mr${Math.round(ore / unit)}u${unit}q`;

const million = 100_000_000;

/** The tokens of a day (2018-12-31) or a month (2018-12); a year alone has none, since it is a word of its own. */
export function dateTokens(date: string): string[] {
  const [year, month, day] = date.split('-');
  const ofMonth = month ? [`d${year}${month}`] : [];
  return day ? [`d${year}${month}${day}`, ...ofMonth] : ofMonth;
}

type DistributiveOmit<Value, Key extends PropertyKey> = Value extends unknown ? Omit<Value, Key> : never;
