import { choiceDimensions, type PanelChoices } from '../../domain/money-choice.ts';
import {
  moneyBases,
  moneyChoiceWords as words,
  moneyUrlWords,
  type MoneyBase,
} from '../../text/money-choice.ts';
import { el, type Tree, type TreeElement } from '../compare/tree.ts';
import type { MoneyShown } from './money-address.ts';

/** Which of a panel's charts it is: its years, or its municipalities, parties and themes. */
export type MoneyMode = 'years' | 'groups';

/** What a reader can choose of a chart. Names of radio buttons are the chart's own, since a page has several. */
export const moneyControls = (mode: MoneyMode, key: string, canAverage: boolean): Tree => [
  mode === 'groups' &&
    radios(
      `${key}-visa`,
      words.show,
      choiceDimensions.map((name) => [name, words.showBy[name].toLowerCase()]),
      'party',
    ),
  canAverage &&
    radios(
      `${key}-bas`,
      words.base,
      moneyBases.map((base) => [base, words[mode === 'years' ? 'yearBases' : 'groupBases'][base]]),
      'sum',
    ),
  mode === 'years' &&
    el(
      'p',
      { class: 'tools' },
      el('label', {}, `${words.beside} `, el('select', {}, el('option', { value: '' }, words.nothingBeside))),
    ),
  el('p', { class: 'q', role: 'status' }),
];

/** The municipalities, parties and themes that can stand beside the whole. */
export const besideOptions = ({ groups }: PanelChoices): Tree =>
  choiceDimensions.map((dimension) => {
    const { choices, count } = groups[dimension];
    const some = choices.length < count ? ` (${words.someChoices(choices.length, count)})` : '';
    return el(
      'optgroup',
      { label: `${words.several[dimension]}${some}` },
      choices.map(({ id, name }) =>
        el('option', { value: `${moneyUrlWords.dimensions[dimension]}:${id}` }, name),
      ),
    );
  });

/** Make the controls show what is chosen, as when the address chose it. */
export function syncMoneyControls(root: HTMLElement, { base, dimension, id }: MoneyShown): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('[type="radio"]'))
    input.checked = input.value === base || input.value === (dimension ?? 'party');
  const select = root.querySelector('select');
  if (select) select.value = dimension && id ? `${moneyUrlWords.dimensions[dimension]}:${id}` : '';
}

/** What the controls say now. */
export function readMoneyControls(root: HTMLElement): MoneyShown {
  const chosen = [...root.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')].map(
    ({ value }) => value,
  );
  const [word, id] = (root.querySelector('select')?.value ?? '').split(':');
  const dimension = choiceDimensions.find(
    (name) => (chosen.includes(name) && name !== 'party') || moneyUrlWords.dimensions[name] === word,
  );
  return { base: moneyBases.find((base: MoneyBase) => chosen.includes(base)) ?? 'sum', dimension, id };
}

const radios = (
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
  first: string,
): TreeElement =>
  el(
    'fieldset',
    { class: 'tools' },
    el('legend', {}, legend),
    options.map(([value, label]) =>
      el(
        'label',
        {},
        el('input', { type: 'radio', name, value, checked: value === first && '' }),
        ` ${label}`,
      ),
    ),
  );
