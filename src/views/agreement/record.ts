import type { Source } from '../../domain/source.ts';
import type { When } from '../../domain/when.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatWhen } from '../../text/format-date.ts';
import { listWords } from '../../text/list-words.ts';
import { dataTable } from '../markup/data-table.ts';
import { factList } from '../markup/fact-list.ts';
import { html, type Html } from '../markup/html.ts';
import type { PageContext } from './page-context.ts';
import { recordNoteText } from './record-notes-text.ts';
import { redactionRegister } from './redactions.ts';

const { record: words } = agreementPage;

/** All a reader should know about the record itself. */
export const recordSection = (context: PageContext): Html =>
  html`${asOf(context)}${issueTable(context)}
    <h3>${words.sources}</h3>
    ${sourceList(context)}${gapsList(context)}`;

/** The time that second-hand facts describe, which is not the time of the agreement. */
function asOf({ node: { data }, marks }: PageContext): Html | undefined {
  if (data.asOf === undefined) return undefined;
  return factList([[words.asOf, html`${formatWhen(data.asOf)}${marks.of('asOf')}`]]);
}

/** The documents the record rests on, as much as is known of each. */
const sourceList = ({ node }: PageContext): Html => html`${node.data.sources.map(toSource)}`;

function toSource(source: Source): Html {
  const { title, kind, role, url, transcription, note } = source;
  const name = url === undefined ? html`${title}` : html`<a href="${url}" rel="noopener">${title}</a>`;
  return html`<h4>${name}</h4>
    ${factList([
      [words.kind, `${choices.sourceKind[kind]}, ${choices.sourceRole[role]}`],
      [words.journalNumber, toUnstated(source.journalNumber)],
      [words.signed, choices.yesNo[source.signed]],
      [words.dated, toUnstated(source.dated)],
      [words.publisher, source.publisher],
      [words.obtained, source.obtained && toUnstated(source.obtained)],
      transcription && [
        words.transcription,
        [choices.quality[transcription.quality], transcription.note].filter(Boolean).join('. '),
      ],
      [words.pagesMissing, source.pagesMissing && listWords(source.pagesMissing)],
      [words.annexesMissing, source.annexesMissing && listWords(source.annexesMissing)],
      [words.sha256, source.sha256 !== undefined && html`<code>${source.sha256}</code>`],
    ])}${note !== undefined && html`<p>${note}</p>`}`;
}

/** What is listed but not held, and what has been taken out and by whom. */
function gapsList({ node }: PageContext): Html | undefined {
  const { attachments = [] } = node.data;
  const missing = node.body.missing.map(
    (what) => html`<li>${what}: <span class="gap">${words.notHeld}</span></li>`,
  );
  const listed = attachments.map(
    ({ name, held, note }) =>
      html`<li>
        ${name}:
        ${held ? words.held : html`<span class="gap">${words.notHeld}</span>`}${note !== undefined && html`. ${note}`}
      </li>`,
  );
  return html`${
    listed.length + missing.length > 0 &&
    html`<h3>${words.missing}</h3>
      <ul>
        ${listed}${missing}
      </ul>`
  }${redactionRegister(node.data)}`;
}

/** What a reader should know about the document itself, and what its own sums and dates show. */
function issueTable({ node }: PageContext): Html | undefined {
  const rows = [
    ...(node.data.issues ?? []).map(({ type, text }) => ({
      cells: [capital(choices.issueType[type]), text],
    })),
    ...node.notes.map((note) => {
      const { kind, text } = recordNoteText(note, node);
      return { cells: [capital(kind), text] };
    }),
  ];
  if (rows.length === 0) return undefined;
  return dataTable({
    caption: words.issues,
    columns: [{ name: words.kind }, { name: words.observation }],
    rows,
  });
}

const toUnstated = (value: When): Html | string =>
  value === 'notStated' || value === 'withheld'
    ? html`<span class="gap">${choices.silence[value]}</span>`
    : typeof value === 'string' && !/^\d{4}(-\d{2}){0,2}$/.test(value)
      ? value
      : formatWhen(value);
