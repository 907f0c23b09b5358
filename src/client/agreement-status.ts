import { status, type StatusFacts } from '../domain/status.ts';
import { judgedOn, statusReasons, statusWords } from '../text/status-words.ts';

/** Judges whether an agreement runs on the reader's own day; without script the build's answer and its date stand. */
class AgreementStatus extends HTMLElement {
  connectedCallback(): void {
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
    const { state, reason } = status(this.#facts(), today);
    [statusWords[state], statusReasons[reason], judgedOn(today)].forEach((words, at) => {
      const place = this.children[at];
      if (place && place.textContent !== words) place.textContent = words;
    });
  }

  #facts(): StatusFacts {
    const { held, start, end, basis, open, succeeded } = this.dataset;
    return {
      held: held as StatusFacts['held'],
      start: start === undefined ? undefined : daysOf(start),
      end:
        end === undefined ? undefined : { ...daysOf(end), basis: basis as 'stated' | 'derived' | 'inferred' },
      orAsAgreed: open !== undefined,
      succeeded: succeeded !== undefined,
    };
  }
}

/** The two days between which a point in time lies; one where it is known. */
function daysOf(written: string): { earliest: string; latest: string } {
  const [earliest = '', latest = earliest] = written.split('/');
  return { earliest, latest };
}

customElements.define('agreement-status', AgreementStatus);
