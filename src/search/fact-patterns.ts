import { fold } from './fold.ts';

/** The words that say what is a fact, in lower case. */
export interface FactWords {
  /** January to December. */
  months: readonly string[];
  /** The first and the last day of a month in words. */
  firstDay: readonly string[];
  lastDay: readonly string[];
  /** Words that make a number an amount. */
  currencies: readonly string[];
  /** Words that multiply it. */
  multipliers: Readonly<Record<string, number>>;
  /** Numbers in words, before a multiplier. */
  numerals: Readonly<Record<string, number>>;
  /** What stands for "&" in names. */
  and: string;
}

/** The same, made ready by the build: patterns for a folded text, so that a browser need not know how they come about. */
export interface FactPatterns extends Pick<FactWords, 'months' | 'and'> {
  /** What a text with a fact in it has somewhere. */
  hint: string;
  date: string;
  amount: string;
  /** What words are worth, folded. */
  worth: Readonly<Record<string, number>>;
}

export function factPatterns(words: FactWords): FactPatterns {
  const { months, and, multipliers, numerals } = words;
  const worth = Object.entries({ ...multipliers, ...numerals }).map(([word, value]) => [fold(word), value]);
  return {
    months,
    and,
    hint: String.raw`\d|${Object.keys(multipliers).join('|')}`,
    date: datePattern(words),
    amount: amountPattern(words),
    worth: Object.fromEntries(worth) as Record<string, number>,
  };
}

function datePattern({ months, firstDay, lastDay }: FactWords): string {
  const month = months.map(fold).flatMap((name) => [name, name.slice(0, 4), name.slice(0, 3)]);
  const day = String.raw`(?:(?<day>\d{1,2})(?::?[ae])?|(?<first>${anyOf(firstDay)})|(?<last>${anyOf(lastDay)}))`;
  return (
    String.raw`(?<![\p{L}\d])(?:(?<iso>\d{4}-\d\d(?:-\d\d)?)|(?<compact>(?:19|20)\d{6})|(?<numeric>\d{1,2}[/.-]\d{1,2}[/. -]\s?\d{4})|` +
    String.raw`(?:${day}\s+(?:(?:dagen\s+)?i\s+)?)?(?<month>${anyOf(month)})\.?,?\s+(?<year>\d{4}))(?![\p{L}\d])(?!-\d)`
  );
}

function amountPattern(words: FactWords): string {
  const currency = anyOf(words.currencies);
  const number = String.raw`(?<whole>${grouped}|\d+)(?:[,.](?<decimals>\d{1,6})(?!\d))?`;
  const multiplier = anyOf(Object.keys(words.multipliers));
  const numeral = String.raw`(?<numeral>${anyOf(Object.keys(words.numerals))})(?=\s+(?:${multiplier})\b)`;
  const end = String.raw`(?:\s*(?<multiplier>${multiplier})\b\.?)?(?:\s*(?<after>(?:${currency})\b|[:,][-\u2013]))?`;
  return String.raw`(?<![\p{L}\d]|\d[,./:]|\b0[1-9]\d{0,2}-)(?:(?<before>${currency})\s*)?(?:${number}|${numeral})${end}(?![\p{L}\d])`;
}

/** Two signs may stand between groups, since line breaks and double spaces slip in. */
const grouped = String.raw`\d{1,3}(?:[\s.\u2019'](?:\s?)\d{3})+(?!\d)`;

/** Longest first: "kr" would leave "onor" behind. */
const anyOf = (words: readonly string[]): string =>
  [...new Set(words.map(fold))].sort((a, b) => b.length - a.length).join('|');
