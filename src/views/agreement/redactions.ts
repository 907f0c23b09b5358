import type { Agreement } from '../../domain/agreement.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { html, type Html } from '../markup/html.ts';

const { record: words } = agreementPage;

/** The register of what is left out of a record and why, and of what about people may stand in it. */
export const redactionRegister = ({ redactions = [], personalData = [] }: Agreement): Html =>
  html`${
    redactions.length > 0 &&
    html`<h3>${words.redactions}</h3>
      <ul>
        ${redactions.map(
          ({ where, what, by, role, ground, reason }) =>
            html`<li>
              ${where}: ${what}.
              ${words.redactedBy(choices.redactedBy[by], role)}.
              ${words.ground(choices.redactionGround[ground])}.${reason !== undefined && ` ${reason}`}
            </li>`,
        )}
      </ul>`
  }${
    personalData.length > 0 &&
    html`<h3>${words.personalData}</h3>
      <ul>
        ${personalData.map(
          ({ kind, where, ground, note }) =>
            html`<li>
              ${capital(choices.contactKind[kind])}${where !== undefined && ` (${where})`}.
              ${words.legalGround(choices.personalDataGround[ground])}.${note !== undefined && ` ${note}`}
            </li>`,
        )}
      </ul>`
  }`;
