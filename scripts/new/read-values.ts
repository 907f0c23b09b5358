import { proposeAmount } from '../../src/gate/propose-amount.ts';
import { proposeDates } from '../../src/gate/propose-date.ts';
import { period } from '../../src/domain/agreement.ts';
import { amount } from '../../src/domain/amount.ts';
import { moneyBases, type MoneyBasis } from '../../src/domain/money-block.ts';
import { partialDate } from '../../src/domain/when.ts';
import { newWords as words } from '../../src/text/new-words.ts';

/** A value as it was meant, or what is wrong with it in one sentence. */
export type Read<Value> = { value: Value } | { fault: string };

/** A day, a month or a year, in any form that can only mean one thing. */
export function readPoint(text: string): Read<string> {
  const written = text.trim();
  if (partialDate.safeParse(written).success) return { value: written };
  const meant = proposeDates(written);
  const [only] = meant;
  // What was proposed for a day that does not exist is less than was typed.
  const isWhole = only !== undefined && meant.length === 1 && !/^\d{4}-\d{2}-\d{2}$/.test(written);
  return isWhole ? { value: only } : { fault: words.badDate(text, meant) };
}

export function readMonths(text: string): Read<number> {
  const read = period.shape.months.safeParse(/^\d+$/.test(text.trim()) ? Number(text) : undefined);
  return read.data === undefined ? { fault: words.badMonths(text) } : { value: read.data };
}

/** A sum in kronor; one that is only about right is no sum. */
export function readTotal(text: string): Read<number | 'notStated'> {
  if (text.trim() === 'notStated') return { value: 'notStated' };
  const meant = /^\s*c/i.test(text) ? undefined : proposeAmount(text.trim());
  const isAmount = meant !== undefined && amount.safeParse(Number(meant)).success;
  return isAmount ? { value: Number(meant) } : { fault: words.badTotal(text) };
}

export function readBasis(text: string): Read<MoneyBasis> {
  const value = moneyBases.find((each) => each === text || words.bases[each].test(text.trim()));
  return value ? { value } : { fault: words.badBasis(text) };
}
