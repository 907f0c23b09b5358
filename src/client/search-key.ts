import { markKey } from './search/mark-key.ts';
import type { SearchDialog } from './search/search-dialog.ts';

/** On every page: the keys that open the search, and the marks a hit brought along. The rest is loaded when it is needed. */
let dialog: Promise<SearchDialog> | undefined;
/** A site that keeps nothing in the browser forgets this with the page. */
let hasKey = true;

addEventListener('keydown', (event) => {
  const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && hasKey && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!isCommand && !(isSlash && !isWriting(event.target))) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main form[role="search"] [name="q"]');
  if (field) field.focus();
  else void openDialog();
});

async function openDialog(): Promise<void> {
  const action = document.querySelector<HTMLFormElement>('form[role="search"]')?.action ?? '/sok/';
  dialog ??= import('./search/search-dialog.ts').then(
    (module) => new module.SearchDialog(action, hasKey, (isOn) => (hasKey = isOn)),
  );
  try {
    (await dialog).open();
  } catch {
    // Without the dialog there is still the page.
    location.assign(action);
  }
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

if (new URLSearchParams(location.search).has(markKey))
  void import('./search/mark-words.ts').then(({ markWords }) => markWords(markKey));
