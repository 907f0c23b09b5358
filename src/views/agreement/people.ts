import type { Participants } from '../../domain/participants.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatIntensity, formatParticipants } from '../../text/format-count.ts';
import { listWords } from '../../text/list-words.ts';
import { dataTable } from '../markup/data-table.ts';
import { factList, type Fact } from '../markup/fact-list.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';
import type { PageContext } from './page-context.ts';

const { people: words } = agreementPage;

/** The people: whom it is for and how many. */
export const peopleSection = (context: PageContext): Html =>
  html`${peopleFacts(context)}${participantsTable(context)}`;

/** Whom it is for, where, how much of their time, and how one gets in. */
function peopleFacts(context: PageContext): Html {
  const { node, archive, marks } = context;
  const { ages, places, intensity, referrals } = node.data;
  return factList([
    targetGroups(context),
    ages && [
      words.ages,
      html`${joinHtml(
        ages.map(({ min, max, asWritten, who }) => [
          min === undefined && max === undefined ? asWritten && `”${asWritten}”` : words.years(min, max),
          who !== undefined && ` (${who})`,
        ]),
        ', ',
      )}${marks.of('ages')}`,
    ],
    places && [words.places, html`${listWords(places)}${marks.of('places')}`],
    intensity && [words.intensity, html`${formatIntensity(intensity)}${marks.of('intensity')}`],
    referrals && [
      html`${words.referrals}${marks.own('referrals')}`,
      html`<ul>
        ${referrals.map(({ label, unit }, index) => {
          const known = unit && archive.organisationById.get(unit.organisation);
          const name = known
            ? html`<a href="${urls.unit(unit.organisation, unit.unit)}">${label}</a>`
            : html`${label}`;
          return html`<li>${name}${marks.own(`referrals.${index}`)}</li>`;
        })}
      </ul>`,
    ],
  ]);
}

function targetGroups({ node, marks }: PageContext): Fact {
  const labels = new Map(node.targetGroups.map(({ term }) => [term.id, term.label]));
  const groups = node.data.targetGroups.map(({ group, rank }, index) => {
    const label = labels.get(group.id) ?? group.id;
    return html`<a href="${urls.agreementsBy('malgrupp', group.id)}">${label}</a
      >${rank !== 'primary' && ` (${choices.rank[rank]})`}${marks.own(`targetGroups.${index}`)}`;
  });
  return [html`${words.targetGroups}${marks.own('targetGroups')}`, joinHtml(groups, ', ')];
}

/** Head counts, each with what kind of number it is: a target is never shown as an outcome. */
function participantsTable({ node, marks }: PageContext): Html | undefined {
  const { participants } = node.data;
  if (!participants) return undefined;
  const table = dataTable({
    caption: words.counts,
    columns: [{ name: words.group }, { name: words.meaning }, { name: words.count, isFigure: true }],
    rows: participants.map((entry, index) => ({
      cells: [
        html`${entry.group}${marks.of(`participants.${index}`)}${entry.note !== undefined && html`<br /><span class="q">${entry.note}</span>`}`,
        meaningOf(entry),
        formatParticipants(entry),
      ],
    })),
  });
  const isSplit = participants.some(({ gender }) => gender === 'women' || gender === 'men');
  return html`${table}${!isSplit && html`<p class="q">${words.genderMissing}</p>`}`;
}

function meaningOf({ kind, orKind, year, gender }: Participants): string {
  const meaning = orKind
    ? words.either(choices.participantKind[kind], choices.participantKind[orKind])
    : choices.participantKind[kind];
  return capital(
    [meaning, year, gender !== 'notStated' && gender && choices.gender[gender]].filter(Boolean).join(', '),
  );
}

/** What the partnership aims at and what is to be done. */
export function goalFacts({ node, marks }: PageContext): Html {
  const { goals = [], activities } = node.data;
  const list = (items: readonly string[]): Html =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  const of = (level: string): string[] => goals.flatMap((goal) => (goal.level === level ? goal.text : []));
  const [overall, sub] = [of('overall'), of('sub')];
  return factList([
    overall.length > 0 && [html`${words.overall}${marks.of('goals')}`, list(overall)],
    sub.length > 0 && [html`${words.sub}${marks.of('goals')}`, list(sub)],
    activities && [html`${words.activities}${marks.of('activities')}`, list(activities)],
  ]);
}
