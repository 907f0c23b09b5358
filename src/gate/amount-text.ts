import * as z from 'zod';
import type { Agreement } from '../domain/agreement.ts';
import { amount } from '../domain/amount.ts';
import { formatAmount } from '../text/format-money.ts';
import { valueAt } from './parse-fields.ts';

/** The figure at a dotted path as text, for prose that pulls it in instead of repeating it. */
export function amountText(data: Agreement | undefined, path: string): string | undefined {
  const value = valueAt(data, path.split('.'));
  const inner = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;
  const read = z.safeParse(amount.out, inner);
  return read.success ? formatAmount(read.data) : undefined;
}
