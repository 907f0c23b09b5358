/** The page works without this. It shows the place in the document sooner, and what the check says of a value while it is typed. */

let marked: Element | undefined;

/** Mark where a value stands and bring it into view, without moving what the reader is at. */
function showPlace(value: HTMLElement | null): void {
  const block = document.getElementById(value?.dataset['place'] ?? '');
  if (!block) return;
  const words = value?.dataset['quote']?.replace(/\u2026$/, '') ?? '';
  const place = rowWith(words, block) ?? block;
  if (place === marked) return;
  marked?.classList.remove('marked');
  place.classList.add('marked');
  marked = place;
  markWords(words, place);
  const pane = document.getElementById('text');
  // Beside the values only: beneath them the page itself would jump away.
  if (pane && getComputedStyle(pane).position === 'sticky') {
    pane.scrollTop +=
      place.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
}

/** The row of a table that says it: a quote joins the cells of a row, or is a cell. */
const rowWith = (words: string, block: Element): Element | undefined =>
  [...block.querySelectorAll('tr')].find(({ cells }) => {
    const texts = [...cells].map(({ textContent }) => textContent.replace(/\s*[:;]?\s*$/, ''));
    return (
      words !== '' &&
      (texts.every((text) => words.includes(text)) || texts.some((text) => text.includes(words)))
    );
  });

/** The very words, where the browser can colour them without changing the text. */
function markWords(words: string, place: Element): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('quote');
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0 || words === '') continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    CSS.highlights.set('quote', new Highlight(range));
    return;
  }
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

/** Ask the check about a value that is being typed. Only the latest question is answered. */
async function check(form: HTMLFormElement): Promise<void> {
  const live = form.querySelector('.live');
  const kind = form.querySelector<HTMLButtonElement>('button[name=answer]')?.value ?? '';
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  body.set('answer', kind);
  const question = ++asked;
  const response = await fetch(form.action.replace('/?', '/prova?'), { method: 'POST', body });
  if (live && response.ok && question === asked) live.innerHTML = await response.text();
}

const valueOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.value') : null;

document.addEventListener('focusin', ({ target }) => showPlace(valueOf(target)));
document.addEventListener('input', ({ target }) => {
  const form = target instanceof Element ? target.closest<HTMLFormElement>('form.correction') : null;
  clearTimeout(waiting);
  if (form) waiting = setTimeout(() => void check(form), 400);
});
// A key that is held down would confirm value after value unread.
document.addEventListener('keydown', (event) => {
  if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement)
    event.preventDefault();
});
showPlace(valueOf(document.activeElement) ?? document.querySelector<HTMLElement>('.value[data-place]'));
