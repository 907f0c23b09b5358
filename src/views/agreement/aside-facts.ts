import { agreementPage } from '../../text/agreement-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';
import type { AgreementNode } from '../../domain/archive.ts';

const { aside: words } = agreementPage;

/** What the record is, for the side column: how much we hold, what to ask the municipality for, and its themes. */
export function asideFacts({ data, themes }: AgreementNode): Html {
  const [source] = data.sources;
  const number = source?.journalNumber ?? 'notStated';
  const isUnstated = number === 'notStated' || number === 'withheld';
  return html`<h2>${words.record}</h2>
    <ul>
      <li>${capital(choices.held[data.held])}</li>
      <li>
        ${words.journalNumber}:
        ${isUnstated ? html`<span class="gap">${choices.silence[number]}</span>` : number}
      </li>
      <li>${words.signed}: ${choices.yesNo[source?.signed ?? 'unknown']}</li>
    </ul>
    <h2>${words.themes}</h2>
    <p>
      ${joinHtml(
        themes.map(({ term }) => html`<a href="${urls.theme(term.id)}">${term.label}</a>`),
        ', ',
      )}
    </p>`;
}
