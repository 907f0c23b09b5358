import { addMonths } from '../domain/calendar.ts';
import { endsWithin, isDay, type AgreementEnd } from '../domain/ends-within.ts';
import { calendarPage, endWords } from '../text/calendar-page.ts';

const words = calendarPage.soon;

/**
 * Asks which agreements end soon, counted from the reader's own day or from a day the reader chooses.
 * The day is kept in the address. Until it has answered, the build's answer stands.
 */
class EndsSoon extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const day = String(new FormData(form).get('dag') ?? '');
      history.pushState(null, '', day ? `?dag=${encodeURIComponent(day)}` : location.pathname);
      void this.#answer();
    });
    addEventListener('popstate', () => void this.#answer());
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const asked = new URLSearchParams(location.search).get('dag');
    const isValid = asked !== null && isDay(asked);
    const day = isValid ? asked : new Intl.DateTimeFormat('sv-SE').format(new Date());
    const input = this.querySelector('input');
    if (input) input.value = day;
    this.#say('fault', asked === null || isValid ? '' : words.notADay(asked.slice(0, 40)));
    try {
      this.#show(day, endsWithin(await this.#endsAround(day), day, words.months));
    } catch {
      this.#say('fault', words.failed);
    }
  }

  /** The ends of the years that the months from a day touch. */
  async #endsAround(day: string): Promise<AgreementEnd[]> {
    const { years = '', from = '' } = this.dataset;
    const known = new Set(years.split(' ').filter(Boolean));
    const touched = [day, addMonths(day, words.months)].map((end) => end.slice(0, 4));
    const found = new Map<string, AgreementEnd>();
    for (const year of new Set(touched.filter((one) => known.has(one)))) {
      const answer = await fetch(`${from}${year}.json`);
      if (!answer.ok) throw new Error(`The ends of ${year} answer ${answer.status}.`);
      for (const end of (await answer.json()) as AgreementEnd[]) found.set(end.id, end);
    }
    return [...found.values()];
  }

  #show(day: string, ends: readonly AgreementEnd[]): void {
    this.#say('answer', words.answer(ends.length, day, words.months));
    this.#say('built', '');
    this.querySelector('[data-part="list"]')?.replaceChildren(...ends.map((end) => this.#toItem(end)));
  }

  #toItem(end: AgreementEnd): HTMLLIElement {
    const { page = '' } = this.dataset;
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = page.replace(':id', encodeURIComponent(end.id));
    link.textContent = end.title;
    item.append(link, `, ${endWords(end)}`);
    return item;
  }

  #say(part: string, text: string): void {
    const place = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!place) return;
    place.textContent = text;
    place.hidden = text === '';
  }
}

customElements.define('ends-soon', EndsSoon);
