import { amountStates } from '../domain/amount.ts';
import type { Cause } from '../domain/problem.ts';
import { nearest } from '../domain/nearest.ts';
import { proposeAmount } from './propose-amount.ts';
import { proposeDates } from './propose-date.ts';
import { showValue } from './show-value.ts';

const maximumKronor = 1e12;

/** Why a value is not an amount. */
export function judgeAmount(value: unknown): Cause {
  const read = showValue(value);
  if (typeof value === 'number') {
    if (value < 0) return { code: 'amount-negative', read };
    if (value > maximumKronor) return { code: 'field-range', read, minimum: 0, maximum: maximumKronor };
    return { code: 'amount', read, proposal: String(Math.round(value * 100) / 100) };
  }
  if (typeof value !== 'string') return { code: 'amount', read };
  if (/^\s*[-\u2212\u2013]\s*\d/.test(value)) return { code: 'amount-negative', read };
  return { code: 'amount', read, proposal: proposeAmount(value) ?? nearest(value, amountStates) };
}

/** Why a value is not a date, with the dates it could mean. */
export function judgeDate(value: unknown): Cause {
  const proposals = typeof value === 'string' || typeof value === 'number' ? proposeDates(String(value)) : [];
  return { code: 'date', read: showValue(value), proposals };
}
