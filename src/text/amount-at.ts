import type { Agreement } from '../domain/agreement.ts';
import type { Amount } from '../domain/amount.ts';
import { formatAmount } from './format-money.ts';

/** The figure at a field of the frontmatter, as a reader sees it; undefined where the field holds no amount. */
export function amountAt(agreement: Agreement, path: string): string | undefined {
  let value: unknown = agreement;
  for (const key of path.split('.')) value = childOf(value, key);
  const amount = isAmount(value) ? value : childOf(value, 'amount');
  return isAmount(amount) ? formatAmount(amount) : undefined;
}

const childOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' && value !== null && 'state' in value;
