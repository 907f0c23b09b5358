import { columnUrlWords, explorerUrlWords, viewUrlWords } from '../../text/explorer-url-words.ts';
import type { ColumnName } from './columns.ts';
import { rangeNames, type ExplorerState, type RangeName } from './explorer-state.ts';

/** Make every control show what is chosen, as after a step back in the history. */
export function syncControls(root: HTMLElement, state: ExplorerState): void {
  for (const input of root.querySelectorAll<HTMLInputElement>(`[name="${explorerUrlWords.view}"]`))
    input.checked = input.value === viewUrlWords[state.view];
  for (const input of root.querySelectorAll<HTMLInputElement>(`[data-name="${explorerUrlWords.columns}"]`))
    input.checked = state.columns.some((name: ColumnName) => columnUrlWords[name] === input.value);
  syncSort(root, state);
  for (const name of rangeNames) syncRange(root, name, state);
}

/** The order can also be chosen by the headings of the table. */
export function syncSort(root: HTMLElement, state: ExplorerState): void {
  const sort = root.querySelector<HTMLSelectElement>(`[name="${explorerUrlWords.sort}"]`);
  if (sort) sort.value = columnUrlWords[state.sort];
  const order = root.querySelector<HTMLInputElement>(`[name="${explorerUrlWords.order}"]`);
  if (order) order.checked = state.isReversed;
}

function syncRange(root: HTMLElement, name: RangeName, { ranges }: ExplorerState): void {
  const { from, to } = rangeInputs(root, name);
  for (const [input, value] of [
    [from, ranges[name]?.from],
    [to, ranges[name]?.to],
  ] as const) {
    if (!input) continue;
    input.value = value === undefined ? '' : String(value);
    input.removeAttribute('aria-invalid');
  }
}

/** The two fields of a range. */
export const rangeInputs = (
  root: HTMLElement,
  name: RangeName,
): { from: HTMLInputElement | null; to: HTMLInputElement | null } => ({
  from: root.querySelector(`[data-range="${name}"] [data-end="from"]`),
  to: root.querySelector(`[data-range="${name}"] [data-end="to"]`),
});
