import type { AgreementNode } from '../../domain/archive.ts';
import { listPage } from '../../text/list-page.ts';
import { urls } from '../../text/urls.ts';
import { html, type Html } from '../markup/html.ts';

/** Partnerships that other documents only mention, apart from those we have something of. */
export const mentionedList = (agreements: readonly AgreementNode[]): Html | undefined =>
  agreements.length === 0
    ? undefined
    : html`<section id="omnamnda">
        <h2>${listPage.mentionedTitle}</h2>
        <p>${listPage.mentionedText}</p>
        <ul>${agreements.map(({ id, data }) => html`<li><a href="${urls.agreement(id)}">${data.title}</a>. ${data.lead}</li>`)}</ul>
      </section>`;
