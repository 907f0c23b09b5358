import type { Site } from '../domain/site.ts';
import type { Reading } from './reading.ts';

/** Add what has run out by a day: an address nobody has looked at for a year may lead nowhere. */
export function addExpiry({ data, faults }: Reading<Site>, today: string): void {
  const expires = data?.security?.expires;
  if (expires !== undefined && expires < today)
    faults.push({ cause: { code: 'security-expired', expires }, path: ['security', 'expires'] });
}
