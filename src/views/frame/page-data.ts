import { formatsOf } from '../../outputs/formats.ts';
import type { SubjectKind, Subjects } from '../../outputs/format.ts';
import { tableWords, type TableId } from '../../text/columns.ts';
import { formatWords } from '../../text/format-words.ts';
import { pageDataWords as words } from '../../text/page-data.ts';
import { urls } from '../../text/urls.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import type { PageFacts, PageFile } from './page-facts.ts';

/** Where the data behind a page's tables and charts is: the page's own files, or those of the overview it belongs to. */
export function pageData({ path, files }: PageFacts): Html | undefined {
  const shown = files ?? overviews.find(([start]) => path.startsWith(start))?.[1];
  if (!shown) return undefined;
  const links = [...shown, { label: words.about, href: urls.data }];
  return html`<p>${words.lead} ${joinHtml(
    links.map(({ label, href }) => html`<a href="${href}">${label}</a>`),
    ', ',
  )}</p>`;
}

/** The files of an agreement, a party, a unit or a theme. The card is no data, and has its place on the page. */
export const filesOf = <Kind extends Exclude<SubjectKind, 'archive'>>(
  kind: Kind,
  subject: Subjects[Kind],
): PageFile[] =>
  formatsOf(kind)
    .filter(({ mediaType, appliesTo }) => mediaType !== 'text/html' && (!appliesTo || appliesTo(subject)))
    .map(({ label, urlOf }) => ({ label, href: urlOf(subject) }));

const tables = (...ids: TableId[]): PageFile[] =>
  ids.map((id) => {
    const { name, title } = tableWords[id];
    return { label: formatWords.csv(title), href: urls.dataFile(`${name}.csv`) };
  });

const calendar = { label: formatWords.calendar, href: urls.calendarFile(urls.calendar) };
const whole = { label: formatWords.archiveJson, href: urls.dataFile('arkiv.json') };

/** By how their addresses begin. */
const overviews: readonly (readonly [start: string, files: readonly PageFile[]])[] = [
  [urls.agreements, tables('agreements')],
  [urls.organisations, tables('parties', 'others')],
  [urls.themes, tables('agreements')],
  [
    urls.money,
    [{ label: words.money, href: urls.moneyCsv }, ...tables('budgetLines', 'financing', 'payments')],
  ],
  [urls.calendar, [calendar, ...tables('times')]],
  [urls.followUp, tables('followUps', 'times')],
  [urls.clauses, tables('clauses', 'commitments')],
  [urls.compare, tables('agreements', 'budgetLines', 'commitments', 'clauses')],
  [urls.changes, [{ label: words.changes, href: urls.atom(urls.changes) }]],
  [urls.quality, [whole]],
];
