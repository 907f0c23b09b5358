import type { FollowUp } from '../../domain/deadline.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { choices } from '../../text/choices.ts';
import { formatCount } from '../../text/format-count.ts';
import { formatWhen } from '../../text/format-date.ts';
import { dataTable } from '../markup/data-table.ts';
import { html, type Html } from '../markup/html.ts';
import type { PageContext } from './page-context.ts';

const { followUps: words } = agreementPage;

/** What became of it: what was reported, measured, and went otherwise than planned. */
export function followUps({ node, marks }: PageContext): Html | undefined {
  const entries = node.data.followUps?.filter(({ received }) => received === 'yes') ?? [];
  if (entries.length === 0) return undefined;
  return html`${entries.map((entry, index) => {
    const path = `followUps.${index}`;
    return html`<h3>${words.title(entry.covers && formatWhen(entry.covers))}</h3>
      <p>${entry.summary}${marks.of(path)}</p>
      ${metricsTable(entry)}${deviations(entry, marks.own(`${path}.deviations`))}`;
  })}`;
}

function metricsTable({ metrics }: FollowUp): Html | undefined {
  return (
    metrics &&
    dataTable({
      caption: words.metrics,
      columns: [{ name: words.what }, { name: words.place }, { name: words.value, isFigure: true }],
      rows: metrics.map(({ value, unit, place, year, gender }) => ({
        cells: [
          [unit, year, gender && choices.gender[gender]].filter(Boolean).join(', '),
          place ?? agreementPage.notStated,
          formatCount(value),
        ],
      })),
    })
  );
}

function deviations({ deviations: entries }: FollowUp, mark: Html | undefined): Html | undefined {
  if (!entries) return undefined;
  const items = entries.map(({ cause, from, to, effect }) => {
    const when = [from && `${words.from} ${formatWhen(from)}`, to && `${words.to} ${formatWhen(to)}`];
    return html`<li>
      ${[cause, ...when].filter(Boolean).join(' ')}${effect !== undefined && `: ${effect}`}
    </li>`;
  });
  return html`<h4>${words.deviations}${mark}</h4>
    <ul>
      ${items}
    </ul>`;
}
