import { agreementPage } from '../../text/agreement-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { agreementFields } from '../../text/fields-agreement.ts';
import { formatWhen } from '../../text/format-date.ts';
import type { Agreement } from '../../domain/agreement.ts';
import type { Terms } from '../../domain/grounds.ts';
import type { When } from '../../domain/when.ts';
import { dataTable } from '../markup/data-table.ts';
import { factList, type Fact } from '../markup/fact-list.ts';
import { html, type Html } from '../markup/html.ts';
import { linkOrganisation } from './links.ts';
import type { PageContext } from './page-context.ts';

const { grounds: words, notStated } = agreementPage;

const termKeys = [
  'extension',
  'exit',
  'dispute',
  'amendments',
  'learning',
] as const satisfies (keyof Terms)[];
const termLabels = new Map(termKeys.map((key) => [key, agreementFields[`terms.${key}`].label]));

/** What the agreement rests on, the questions that tell a partnership from a purchase, and its standing terms. */
export const groundsSection = (context: PageContext): Html =>
  html`${decisionList(context)}${criteriaTable(context)}${termFacts(context)}`;

/** The decisions and policies the agreement rests on. */
function decisionList({ node, marks }: PageContext): Html {
  const items = (node.data.decisions ?? []).map(({ body, title, date, conflict, note }, index) => {
    const details = [body, date ? formatWhen(date) : words.dated(notStated)].join(', ');
    return html`<li>
      ${title}<br /><span class="q">${details}</span
      >${marks.of(`decisions.${index}`)}${note !== undefined && html`<br />${note}`}${conflict !== undefined && html`<br /><span class="gap">${conflict}</span>`}
    </li>`;
  });
  return items.length > 0
    ? html`<h3>${words.decisions}</h3>
        <ul>
          ${items}
        </ul>`
    : html`<p>${words.decisions}: <span class="gap">${notStated}</span></p>`;
}

/** What is usually asked to tell a partnership from a purchase or a grant: what the document says, without a verdict. */
function criteriaTable({ node, marks }: PageContext): Html | undefined {
  const { criteria } = node.data;
  if (!criteria) return undefined;
  return dataTable({
    caption: words.criteria,
    columns: [
      { name: words.criterion },
      { name: html`${words.criterionStatus}${marks.of('criteria')}` },
      { name: words.comment },
    ],
    rows: criteria.map(({ criterion, status, text }, index) => ({
      cells: [
        html`${capital(choices.criterion[criterion])}${marks.own(`criteria.${index}`)}`,
        capital(choices.criterionStatus[status]),
        text,
      ],
    })),
  });
}

/** The standing terms, how the work is led, and who signs and answers, by role. */
function termFacts(context: PageContext): Html {
  const { node, marks } = context;
  const { terms, governance, signatures = [], contacts = [] } = node.data;
  const facts: Fact[] = [];
  for (const key of termKeys) {
    const text = terms?.[key]?.text;
    if (text !== undefined) facts.push([termLabels.get(key), html`${text}${marks.of(`terms.${key}`)}`]);
  }
  const people = (roles: readonly Html[]): Html | false =>
    roles.length > 0 &&
    html`<ul>
      ${roles}
    </ul>`;
  return html`${
    facts.length > 0 &&
    html`<h3>${words.terms}</h3>
      ${factList(facts)}`
  }${governanceFacts(governance, context)}${factList([
    [
      html`${words.signatures}${marks.of('signatures')}`,
      people(
        signatures.map(
          ({ role, organisation, date }) =>
            html`<li>
              ${role}, ${nameOf(context, organisation.id)}
              <span class="q">${words.dated(dateText(date))}</span>
            </li>`,
        ),
      ),
    ],
    [
      html`${words.contacts}${marks.of('contacts')}`,
      people(
        contacts.map(({ role, organisation }) => html`<li>${role}, ${nameOf(context, organisation.id)}</li>`),
      ),
    ],
  ])}`;
}

function governanceFacts(governance: Agreement['governance'], { marks }: PageContext): Html | undefined {
  if (!governance) return undefined;
  const { groups = [], convener, documenter, frequency, channel } = governance;
  const value = (text: string | undefined, key: string): Html | undefined =>
    text === undefined ? undefined : html`${text}${marks.own(`governance.${key}`)}`;
  return html`<h3>${words.governance}${marks.own('governance')}</h3>
    ${factList([
      ...groups.map(({ name, task }): Fact => [name, task ?? notStated]),
      [words.convener, value(convener, 'convener')],
      [words.documenter, value(documenter, 'documenter')],
      [words.frequency, value(frequency, 'frequency')],
      [words.channel, value(channel, 'channel')],
    ])}`;
}

function nameOf({ archive }: PageContext, id: string): Html | string {
  const node = archive.organisationById.get(id);
  return node ? linkOrganisation(node) : id;
}

const dateText = (date: When): string =>
  date === 'notStated' || date === 'withheld' ? choices.silence[date] : formatWhen(date);
