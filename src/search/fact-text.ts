import type { Fact } from './fact.ts';

/** A fact as documents mostly write it, to find the place on a page where it stands: 501 520, 31 december 2018. */
export function factText(fact: Fact, months: readonly string[]): string {
  if (fact.kind === 'organisationNumber') return fact.number;
  if (fact.kind === 'amount') {
    const [kronor = '', rest] = String(fact.ore / 100).split('.');
    return kronor.replace(/\B(?=(\d{3})+$)/g, ' ') + (rest ? `,${rest.padEnd(2, '0')}` : '');
  }
  const [year = '', month = '', day] = fact.date.split('-');
  return [day && String(Number(day)), months[Number(month) - 1], year].filter(Boolean).join(' ');
}
