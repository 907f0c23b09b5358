import { choiceDimensions, type ChoiceDimension, type PanelChoices } from '../../domain/money-choice.ts';
import { moneyUrlWords as words, type MoneyBase } from '../../text/money-choice.ts';

/** What a chart of the money page shows. */
export interface MoneyShown {
  base: MoneyBase;
  /** The dimension that is drawn or, with an id, what stands beside the whole. */
  dimension: ChoiceDimension | undefined;
  id: string | undefined;
}

/** Read `?kalenderar-1=manad,kommun:linkoping`; words that mean nothing are told apart, and the rest still works. */
export function readMoneyAddress(
  search: string,
  key: string,
  panel: PanelChoices,
  canPickOne: boolean,
): { shown: MoneyShown; odd: string[] } {
  const shown: MoneyShown = { base: 'sum', dimension: undefined, id: undefined };
  const odd: string[] = [];
  for (const word of new URLSearchParams(search).getAll(key).flatMap((value) => value.split(','))) {
    const [name = '', id] = word.split(':');
    const dimension = choiceDimensions.find((one) => words.dimensions[one] === name);
    if (word === words.month && panel.years.length > 0) shown.base = 'month';
    else if (dimension && canPickOne && findChoice(panel, dimension, id))
      Object.assign(shown, { dimension, id });
    else if (dimension && !canPickOne && id === undefined) shown.dimension = dimension;
    else if (word !== '') odd.push(word.length > 40 ? `${word.slice(0, 40)}…` : word);
  }
  return { shown, odd };
}

/** The same query with this chart's choice in it; everything else stays as it was written. */
export function writeMoneyAddress(search: string, key: string, { base, dimension, id }: MoneyShown): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== key);
  const own = [
    ...(base === 'month' ? [words.month] : []),
    ...(dimension ? [[words.dimensions[dimension], ...(id === undefined ? [] : [id])].join(':')] : []),
  ];
  const parts = own.length > 0 ? [...others, `${key}=${own.join(',')}`] : others;
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** One municipality, party or theme of a panel. */
export const findChoice = (
  { groups }: PanelChoices,
  dimension: ChoiceDimension,
  id: string | undefined,
): PanelChoices['groups'][ChoiceDimension]['choices'][number] | undefined =>
  groups[dimension].choices.find((choice) => choice.id === id);
