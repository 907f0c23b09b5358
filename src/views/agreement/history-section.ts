import type { Change } from '../../domain/history.ts';
import { changedFields } from '../../text/changed-fields.ts';
import { changesPage } from '../../text/changes-page.ts';
import { anchor, urls } from '../../text/urls.ts';
import { html, type Html } from '../markup/html.ts';
import type { PageContext } from './page-context.ts';

const { agreement: words, layoutOnly, check } = changesPage;

/** So many changes stand on the page itself. */
const mostChanges = 10;

/** When the agreement was published, what has changed in it since, and how to see that nothing else has. */
export function historySection({ node, archive }: PageContext): Html | undefined {
  const changes = archive.history.byAgreement.get(node.id) ?? [];
  const [latest, first] = [changes[0], changes.at(-1)];
  if (!latest || !first) return undefined;
  const since = changes.slice(0, -1);
  return html`<p>${words.published(first.date)} ${since.length === 0 ? words.unchanged : words.changed(latest.date)}</p>${
    since.length > 0 &&
    html`<ul>
      ${since.slice(0, mostChanges).map((change) => html`<li>${words.change(change.date, toText(change))}</li>`)}
    </ul>`
  }${since.length > mostChanges && html`<p><a href="${urls.changes}">${words.all}</a></p>`}
    <p>${words.fingerprint}: <code>${latest.source}</code> <a href="${anchor(urls.changes, check.id)}">${words.how}</a></p>`;
}

function toText({ kind, fields }: Change): string {
  if (kind === 'added') return words.returned;
  if (kind === 'withdrawn') return words.withdrawn;
  return fields.length === 0 ? layoutOnly : changedFields(fields);
}
