import type { AgreementNode, Archive } from '../../domain/archive.ts';
import type { Change, Publication } from '../../domain/history.ts';
import { changedFields } from '../../text/changed-fields.ts';
import { changesPage as words } from '../../text/changes-page.ts';
import { formatCount } from '../../text/format-count.ts';
import { formatDay } from '../../text/format-date.ts';
import { urls } from '../../text/urls.ts';
import { html, type Part } from '../markup/html.ts';
import { longTable, shownRows, type LongTable } from '../overview/long-table.ts';

/** All that has been published: change by change, and publication by publication. */
export interface ChangesView {
  changes: LongTable;
  publications: LongTable;
  head: { hash: string; date: string } | undefined;
}

export function changesView({ history, agreementById }: Archive): ChangesView {
  const { changes, publications, head } = history;
  const latest = publications[0];
  return {
    changes: longTable({
      id: 'avtal-for-avtal',
      caption: words.caption(changes.length),
      columns: Object.values(words.columns).map((name) => ({ name })),
      items: changes,
      cells: (change) => [
        linkTo(change, agreementById),
        formatDay(change.date),
        change.replacedBy === undefined ? words.kinds[change.kind] : words.moved,
        toFields(change),
      ],
    }),
    publications: longTable({
      id: 'publiceringar',
      caption: words.publications.caption(Math.min(shownRows, publications.length), publications.length),
      columns: columns.map((name, index) => ({ name, isFigure: index > 1 })),
      items: publications,
      cells: toCells,
    }),
    head: head !== undefined && latest ? { hash: head, date: latest.date } : undefined,
  };
}

const { number, date, added, changed, withdrawn, others } = words.publications;
const columns = [number, date, added, changed, withdrawn, others];

/** A page that is gone is known by its address alone: its title was part of what was taken away. */
function linkTo({ id }: Change, agreements: ReadonlyMap<string, AgreementNode>): Part {
  const { shortTitle, title } = agreements.get(id)?.data ?? { title: id };
  return html`<a href="${urls.agreement(id)}">${shortTitle ?? title}</a>`;
}

function toFields({ kind, fields }: Change): string | undefined {
  if (kind !== 'changed') return undefined;
  return fields.length === 0 ? words.layoutOnly : changedFields(fields);
}

function toCells({ number, date, changes, otherFiles }: Publication): Part[] {
  const count = (kind: Change['kind']): string =>
    formatCount(changes.filter((change) => change.kind === kind).length);
  return [
    formatCount(number),
    formatDay(date),
    count('added'),
    count('changed'),
    count('withdrawn'),
    formatCount(otherFiles),
  ];
}
