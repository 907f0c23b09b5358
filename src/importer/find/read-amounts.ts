import { moneyLexicon as lexicon } from '../../text/import-money-lexicon.ts';
import { readNumberWords } from './read-number-words.ts';

/** A sum of money in a text, in kronor. */
export interface AmountRead {
  value: number;
  index: number;
  end: number;
  written: string;
  /** False where no word says that it is money. */
  hasUnit: boolean;
}

/** Every sum in a text: figures with a unit, and in words. */
export function readAmounts(text: string): AmountRead[] {
  const inFigures = [...text.matchAll(withUnit)].map(
    ({ 0: written, 1: number = '', 2: unit = '', index }) => ({
      value: round(toNumber(number) * scaleOf(unit)),
      index,
      end: index + written.length,
      written,
      hasUnit: true,
    }),
  );
  const taken = inFigures.map(({ index, end }) => [index, end] as const);
  const inWords = readNumberWords(text).filter(
    ({ index }) => !taken.some(([from, to]) => index >= from && index < to),
  );
  return [...inFigures, ...inWords].sort((a, b) => a.index - b.index);
}

/** Sums and also bare figures that may be sums, as in a column of a budget. */
export function readBareAmounts(text: string, scale = 1): AmountRead[] {
  const known = readAmounts(text);
  const bare = [...text.matchAll(withoutUnit)]
    .filter(
      ({ 0: written, index }) =>
        !year.test(written) && !known.some((each) => index < each.end && index + 1 > each.index),
    )
    .map(({ 0: written, index }) => ({
      value: round(toNumber(written) * scale),
      index,
      end: index + written.length,
      written,
      hasUnit: false,
    }));
  return [...known, ...bare].sort((a, b) => a.index - b.index);
}

/** Four figures without a space are a year before they are a sum. */
const year = /^(?:19|20)\d\d$/;
const figures = String.raw`\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d+(?:[,.]\d{1,3})?`;
const edge = String.raw`(?<![\p{L}\d/.:,-]|(?<!\d)\d{1,3} )`;
const withUnit = new RegExp(`${edge}(${figures})(?:,-)?\\s?(${lexicon.unit})(?![\\p{L}\\d])`, 'giu');
const withoutUnit = new RegExp(`${edge}(?:${figures})(?![\\p{L}\\d%/:-]|[.,]\\d)`, 'gu');

/** Groups of three are thousands, whatever stands between them; a comma is a decimal sign. */
function toNumber(written: string): number {
  const isGrouped = /^\d{1,3}(?:[ .]\d{3})+/.test(written);
  return Number((isGrouped ? written.replace(/[ .](?=\d{3})/g, '') : written).replace(',', '.'));
}

const scaleOf = (unit: string): number =>
  lexicon.thousands.test(unit) ? 1000 : lexicon.millions.test(unit) ? 1_000_000 : 1;

const round = (value: number): number => Math.round(value * 100) / 100;
