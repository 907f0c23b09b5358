import { noValue, type AgreementFacetName } from '../domain/agreement-facets.ts';
import type { AgreementRecord } from '../domain/agreement-row.ts';
import { moneyBands } from '../domain/money-bands.ts';
import type { Referral } from '../domain/participants.ts';
import { capital } from './capital.ts';
import { choices } from './choices.ts';
import { formatCount, noBreak } from './format-count.ts';
import { listPage } from './list-page.ts';
import { compareWords } from './list-words.ts';
import { statusWords } from './status-words.ts';
import { followUpUrlWords, heldUrlWords, referralUrlWords, stateUrlWords } from './url-words.ts';

type Words = Readonly<Record<string, string>>;

/** The word of a fixed value of a facet; undefined for values that are names, which the archive knows. */
export function facetWord(facet: AgreementFacetName, value: string): string | undefined {
  if (value === noValue) return unstated[facet] ?? listPage.noValue;
  return facet === 'year' ? value : fixed[facet]?.[value];
}

/** Every value of a facet with a fixed set of them, in its order. */
export const fixedValues: Partial<Record<AgreementFacetName, readonly string[]>> = {
  state: Object.keys(stateUrlWords),
  held: Object.keys(heldUrlWords),
  referral: Object.keys(referralUrlWords),
  followUp: Object.keys(followUpUrlWords),
  yearBand: moneyBands,
  periodBand: moneyBands,
};

/** The order values stand in: years from the latest, fixed words as they are defined, names from A, silence last. */
export function compareFacetValues(
  facet: AgreementFacetName,
): (a: { value: string; label: string }, b: { value: string; label: string }) => number {
  const order = fixedValues[facet];
  return (a, b) => {
    if (a.value === noValue || b.value === noValue)
      return Number(a.value === noValue) - Number(b.value === noValue);
    if (facet === 'year') return Number(b.value) - Number(a.value);
    return order ? order.indexOf(a.value) - order.indexOf(b.value) : compareWords(a.label, b.label);
  };
}

const bandWords: Words = Object.fromEntries(moneyBands.map((band) => [band, formatBand(band)]));

const fixed: Partial<Record<AgreementFacetName, Words>> = {
  state: statusWords,
  held: listPage.held,
  referral: {
    self: capital(choices.referralPath.self),
    unit: capital(choices.referralPath.unit),
    other: capital(choices.referralPath.other),
  } satisfies Record<Referral['path'], string>,
  followUp: {
    received: 'Finns i arkivet',
    promised: 'Utlovad, finns inte i arkivet',
  } satisfies Record<NonNullable<AgreementRecord['followUp']>, string>,
  yearBand: bandWords,
  periodBand: bandWords,
};

const unstated: Partial<Record<AgreementFacetName, string>> = {
  yearBand: 'anges inte per år',
  periodBand: 'går inte att räkna ut',
};

function formatBand(band: string): string {
  const [from, to] = band.split('-').map((end) => (end === '' ? undefined : formatCount(Number(end))));
  if (to === undefined) return `${from}${noBreak}kr eller mer`;
  return from === '0' ? `under ${to}${noBreak}kr` : `${from}–${to}${noBreak}kr`;
}
