import type { Archive } from '../../domain/archive.ts';
import type { SubjectKind } from '../../outputs/format.ts';
import { formatsOf, subjectsOf } from '../../outputs/formats.ts';
import { dataPage as words } from '../../text/data-page.ts';
import { html, type Html } from '../markup/html.ts';

/** The files that every agreement, party, unit, theme and municipality has, with an example of each. */
export const subjectList = (archive: Archive): Html =>
  html`${subjects.map(
    (subject) => html`<h3>${words.subjects[subject]}</h3><ul class="rows">${itemsOf(subject, archive)}</ul>`,
  )}`;

const subjects = [
  'agreement',
  'organisation',
  'unit',
  'theme',
  'municipality',
] as const satisfies readonly SubjectKind[];

function itemsOf<Kind extends (typeof subjects)[number]>(subject: Kind, archive: Archive): Html[] {
  const candidates = subjectsOf[subject](archive);
  return formatsOf(subject).flatMap(({ label, urlOf, appliesTo }) => {
    const example = candidates.find((each) => !appliesTo || appliesTo(each));
    if (!example) return [];
    // A page is linked to as a page.
    const path = urlOf(example).replace(/index\.html$/, '');
    return html`<li>${label} <a href="${path}"><code>${path}</code></a></li>`;
  });
}
