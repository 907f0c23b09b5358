import type { Archive } from '../../domain/archive.ts';
import type { Format } from '../../outputs/format.ts';
import { formatsOf } from '../../outputs/formats.ts';
import { tables } from '../../outputs/tables/tables.ts';
import { tableWords } from '../../text/columns.ts';
import { dataPage as words } from '../../text/data-page.ts';
import { embedWords } from '../../text/embed-words.ts';
import { formatDay } from '../../text/format-date.ts';
import { absolute, urls } from '../../text/urls.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import { dataSection } from './data-section.ts';
import { fileList } from './file-list.ts';
import { snippetList } from './snippet-list.ts';
import { subjectList } from './subject-list.ts';

/** The page about open data: what there is, how it must be read, and how to begin. */
export function dataView(archive: Archive): Html {
  const { site } = archive;
  const of = (belongs: (format: Format<'archive'>) => boolean): Html =>
    fileList(formatsOf('archive').filter(belongs), archive);
  return html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>${[
    dataSection(
      'arkivet',
      words.whole,
      words.wholeText,
      of(({ dataset }) => wholes.has(dataset)),
    ),
    dataSection('tabeller', words.tables, words.tablesText, tableList(archive)),
    dataSection('lasa', words.reading, undefined, listOf(words.rules)),
    dataSection('varje', words.each, words.eachText, subjectList(archive)),
    dataSection(
      'folj',
      words.follow,
      words.followText,
      html`${of(({ dataset }) => follows.has(dataset))}<p>${words.calendarHow}</p>`,
    ),
    dataSection('program', words.programs, words.programsText, of(isForPrograms)),
    dataSection('exempel', words.examples, undefined, snippetList(site.baseUrl)),
    dataSection('badda-in', words.embed, words.embedText, embedExample(archive)),
    dataSection('hanvisa', words.cite, words.citeText, html`<blockquote>${reference(archive)}</blockquote>`),
    dataSection('lofte', words.promise, undefined, listOf(words.promises)),
    dataSection(
      'licens',
      words.licence,
      words.licenceText(site.licence.name),
      html`<p><a href="${site.licence.url}">${words.licenceLink}</a></p>`,
    ),
  ]}`;
}

const wholes: ReadonlySet<string | undefined> = new Set(['archive', 'grants']);
const follows: ReadonlySet<string | undefined> = new Set(['changes', 'calendar']);

/** Descriptions of data, and no data themselves. What search engines look for belongs to no reader. */
const isForPrograms = ({ dataset, id, mediaType }: Format<'archive'>): boolean =>
  dataset === undefined && id !== 'sitemap' && mediaType !== 'text/plain';

const listOf = (items: readonly string[]): Html =>
  html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

function tableList(archive: Archive): Html {
  const formats = formatsOf('archive');
  return html`<ul class="rows">${tables.map((table) => {
    const { name, title, sv } = tableWords[table.id];
    const files = formats
      .filter(({ dataset }) => dataset === table.id)
      .map((file) => html`<a href="${file.urlOf(archive)}">${name}${file.extension}</a>`);
    return html`<li><a href="${urls.dataTable(name)}">${title}</a> <span class="q">${words.columns(table.columns.length)}</span><p>${sv} ${joinHtml(files, ', ')}</p></li>`;
  })}</ul>`;
}

function embedExample({ agreements, site }: Archive): Html | undefined {
  const example = agreements[0];
  if (!example) return undefined;
  const address = absolute(site.baseUrl, urls.embed(example.id));
  return html`<pre tabindex="0"><code>${embedWords.line(address, example.data.title)}</code></pre><p><a href="${urls.embed(example.id)}">${words.seeCard}</a></p>`;
}

function reference({ site, history }: Archive): string {
  const day = history.publications[0]?.date;
  const address = absolute(site.baseUrl, urls.data);
  return words.citeArchive(site.title, words.title, day && formatDay(day), address);
}
