import { toForm } from '../editor/to-form.ts';
import type { Sought } from '../importer/draft/sought.ts';
import type { Proposal } from '../importer/proposal.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { fieldLabel } from '../text/fields.ts';
import { reviewWords as words } from '../text/review-words.ts';
import { fieldWords } from './field-words.ts';
import { formHtml } from './form-html.ts';
import { idOf, isWithin, problemsHtml } from './problems-html.ts';
import { atFirstRow, isUnsure, type ReviewItem } from './review-items.ts';
import type { PageModel } from './review-page.ts';
import { shapeAt } from './shape-at.ts';
import { showValue } from './show-value.ts';
import { placeOf } from './source-html.ts';

/** A value with what it rests on, what the gate says of it, and the answers there are. */
export function itemHtml({ path, value, proposal, isConfirmed }: ReviewItem, model: PageModel): string {
  const { names, judgements, said, record } = model;
  const id = idOf(path);
  const { help } = fieldWords(path);
  const shape = shapeAt(path);
  const own = judgements.filter((each) => isWithin(each.path, path));
  const described = `${said ? 'said ' : ''}${id}-n ${id}-v`;
  const confirm =
    record && !isConfirmed
      ? button(
          'confirm',
          words.confirm,
          path,
          ` class="main" aria-describedby="${described}"${said?.next === path ? ' autofocus' : ''}`,
        )
      : '';
  return `<article id="${id}" class="value" aria-labelledby="${id}-n"${proposal ? ` data-place="${placeOf(proposal.evidence.block)}" data-quote="${escapeHtml(proposal.evidence.quote)}"` : ''}${said?.next === path && (isConfirmed || !record) ? ' tabindex="-1" autofocus' : ''}>
<h3 id="${id}-n">${escapeHtml(fieldLabel(path, 'agreement'))}</h3>
<p class="quiet">${escapeHtml(help)}</p>
<div class="is" id="${id}-v">${showValue(value, shape, path, names)}</div>
${proposal ? evidenceHtml(proposal, id) : ''}${problemsHtml(own)}
${answerForm(path, model, `${confirm}${button('clear', words.clear, path)}`)}
${correctionHtml(path, toFormOf(path, value), model, { kind: 'correct', summary: words.correct, save: words.save })}
${alternativesHtml(path, proposal, model, isConfirmed)}
</article>`;
}

/** A field that nothing was found for, with a form for those who know better. */
export function absentHtml(field: Sought, model: PageModel): string {
  const id = idOf(field);
  const shape = shapeAt(atFirstRow(field));
  const path = shape?.kind === 'list' ? `${field}.0` : field;
  return `<article id="${id}" class="value" aria-labelledby="${id}-n"${model.said?.next === field ? ' tabindex="-1" autofocus' : ''}>
<h3 id="${id}-n">${escapeHtml(fieldLabel(field, 'agreement'))}</h3>
<p class="quiet">${escapeHtml(fieldWords(field).help)}</p>
${correctionHtml(path, undefined, model, { kind: 'add', summary: words.add, save: words.saveNew, field })}
</article>`;
}

/** A value that was found and has been taken away. */
export function removedHtml(proposal: Proposal, model: PageModel): string {
  const { path, value } = proposal;
  const id = `r-${path}`;
  return `<article id="${id}" class="value" aria-labelledby="${id}-n">
<h3 id="${id}-n">${escapeHtml(fieldLabel(path, 'agreement'))}</h3>
<div class="is">${showValue(value, shapeAt(path), path, model.names)}</div>
${evidenceHtml(proposal, id)}
${answerForm(path, model, button('restore', words.restore, path))}
</article>`;
}

const toFormOf = (path: string, value: unknown): unknown => {
  const shape = shapeAt(path);
  return shape && toForm(shape, value);
};

function evidenceHtml(proposal: Proposal, id: string): string {
  const { confidence, alternatives = [] } = proposal;
  const { quote, section, block } = proposal.evidence;
  const many = alternatives.length > 0 ? ` ${words.manyReadings}` : '';
  const where = section === undefined ? '' : ` ${escapeHtml(words.under(section))}`;
  return `<p class="evidence"><span class="${isUnsure(proposal) ? 'unsure' : confidence}">${words.confidenceIs}: ${words.confidence[confidence]}.${many}</span> ${words.evidence}: <q>${escapeHtml(quote)}</q>${where}. <a href="#${placeOf(block)}" aria-describedby="${id}-n">${words.showPlace}</a></p>`;
}

function alternativesHtml(
  path: string,
  proposal: Proposal | undefined,
  model: PageModel,
  isConfirmed: boolean,
): string {
  const alternatives = proposal?.alternatives ?? [];
  if (alternatives.length === 0 || isConfirmed) return '';
  const rows = alternatives.map(
    ({ value, evidence: { quote, block } }, index) =>
      `<li>${showValue(value, shapeAt(path), path, model.names)} <q>${escapeHtml(quote)}</q> <a href="#${placeOf(block)}">${words.showPlace}</a> ${answerForm(path, model, `<input type="hidden" name="alternative" value="${index}">${button('choose', words.choose, path)}`)}</li>`,
  );
  return `<p>${words.alternatives}:</p><ul>${rows.join('')}</ul>`;
}

/** What was typed and refused is still there, with what is wrong with it. */
function correctionHtml(
  path: string,
  form: unknown,
  model: PageModel,
  { kind, summary, save, field = path }: { kind: string; summary: string; save: string; field?: string },
): string {
  const shape = shapeAt(path);
  if (!shape) return '';
  const typed = model.said?.typed?.path === field ? model.said.typed : undefined;
  const id = `f-${path}`;
  const fields = formHtml(shape, typed ? typed.form : form, { path, id, names: model.names });
  const faults = `<div class="live" aria-live="polite">${typed ? problemsHtml(typed.faults) : ''}</div>`;
  return `<details${typed ? ' open' : ''}><summary${typed ? ' aria-describedby="said" autofocus' : ''}>${summary}<span class="heard"> ${escapeHtml(fieldLabel(field, 'agreement'))}</span></summary>${answerForm(field, model, `${fields}${faults}${button(kind, save, field, ' class="main"')}`, ' class="correction"')}</details>`;
}

/** Each button is known by its value too, for those who hear a list of them. */
const button = (kind: string, label: string, path: string, more = ''): string =>
  `<button name="answer" value="${kind}"${more}>${label}<span class="heard"> ${escapeHtml(fieldLabel(path, 'agreement'))}</span></button>`;

const answerForm = (path: string, { token, version }: PageModel, inner: string, more = ''): string =>
  `<form method="post" action="/?nyckel=${token}"${more}><input type="hidden" name="path" value="${escapeHtml(path)}"><input type="hidden" name="version" value="${version}">${inner}</form>`;
