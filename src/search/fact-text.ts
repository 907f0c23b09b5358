import type { Said } from './plan.ts';

/** A fact as documents mostly write it, to find the place on a page where it stands: 501 520, 31 december 2018. */
export function factText(said: Said, months: readonly string[]): string | undefined {
  if (said.kind === 'amount') {
    const kronor = String(Math.floor(said.ore / 100));
    return kronor.replace(/\B(?=(\d{3})+$)/g, ' ');
  }
  if (said.kind === 'organisationNumber') return said.number.replace('-', '');
  if (said.kind !== 'date') return undefined;
  const [year = '', month = '', day] = said.date.split('-');
  return [day && String(Number(day)), months[Number(month) - 1], year].filter(Boolean).join(' ');
}
