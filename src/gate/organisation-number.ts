import Organisationsnummer from 'organisationsnummer';
import type { Cause } from '../domain/problem.ts';

/** What is wrong with an organisation number, or nothing. A personal number is a valid number of another kind. */
export function judgeOrganisationNumber(read: string): Cause | undefined {
  const digits = read
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^16(?=\d{10}$)/, '');
  if (isPersonal(digits)) {
    return { code: 'organisation-number', read: `${digits.slice(-10, -6)}**-****`, reason: 'personal' };
  }
  const form = `${digits.slice(0, 6)}-${digits.slice(6)}`;
  const isWhole = digits.length === 10;
  if (read !== form || !isWhole) {
    const proposal = isWhole && Organisationsnummer.valid(form) ? form : undefined;
    return { code: 'organisation-number', read, reason: 'form', proposal };
  }
  return Organisationsnummer.valid(form)
    ? undefined
    : { code: 'organisation-number', read, reason: 'checksum' };
}

const isPersonal = (digits: string): boolean =>
  Organisationsnummer.valid(digits) && Organisationsnummer.parse(digits).isPersonnummer();
