import { comparePage as words } from '../../text/compare-page.ts';
import { toNodes } from './to-nodes.ts';
import { el } from './tree.ts';

/** An agreement that can be chosen: its id, and its name with municipality and parties. */
export type Choice = readonly [id: string, label: string];

const mostShown = 30;

/** A field with suggestions, where the reader finds an agreement by any part of its name. */
export class AgreementPicker {
  readonly form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #options: HTMLDataListElement;
  #choices: Promise<readonly Choice[]> | undefined;

  /** `pick` gets the id of what was chosen, `refuse` a sentence why nothing was. */
  constructor(listUrl: string, pick: (id: string) => void, refuse: (sentence: string) => void) {
    const [form] = toNodes(
      el(
        'form',
        { class: 'picker' },
        el('label', { for: 'valj-avtal' }, words.add),
        el('span', { class: 'q', id: 'valj-avtal-hjalp' }, words.addHint),
        el('input', {
          id: 'valj-avtal',
          list: 'valbara-avtal',
          autocomplete: 'off',
          'aria-describedby': 'valj-avtal-hjalp',
        }),
        el('datalist', { id: 'valbara-avtal' }),
        el('button', { type: 'submit' }, words.addButton),
      ),
    ) as [HTMLFormElement];
    this.form = form;
    this.#input = form.querySelector('input') as HTMLInputElement;
    this.#options = form.querySelector('datalist') as HTMLDataListElement;
    const load = (): Promise<readonly Choice[]> => (this.#choices ??= fetchChoices(listUrl));
    const suggest = (): void => {
      void load().then(
        (choices) => this.#suggest(choices),
        () => refuse(words.failed),
      );
    };
    this.#input.addEventListener('focus', suggest);
    this.#input.addEventListener('input', suggest);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void load().then(
        (choices) => this.#submit(choices, pick, refuse),
        () => refuse(words.failed),
      );
    });
  }

  focus(): void {
    this.#input.focus();
  }

  #suggest(choices: readonly Choice[]): void {
    const some = matching(choices, this.#input.value).slice(0, mostShown);
    this.#options.replaceChildren(...toNodes(some.map(([, label]) => el('option', { value: label }))));
  }

  #submit(choices: readonly Choice[], pick: (id: string) => void, refuse: (sentence: string) => void): void {
    const typed = this.#input.value.trim();
    if (typed === '') return;
    const exact = choices.find(([id, label]) => label === typed || id === typed);
    const some = matching(choices, typed);
    const chosen = exact ?? (some.length === 1 ? some[0] : undefined);
    if (!chosen) return refuse(words.noMatch(typed));
    this.#input.value = '';
    pick(chosen[0]);
  }
}

const matching = (choices: readonly Choice[], typed: string): Choice[] => {
  const parts = fold(typed).split(' ');
  return choices.filter(([, label]) => parts.every((part) => fold(label).includes(part)));
};

const fold = (text: string): string => text.trim().toLocaleLowerCase('sv');

async function fetchChoices(url: string): Promise<readonly Choice[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return (await response.json()) as Choice[];
}
