import type { Archive, Total } from '../../domain/archive.ts';
import { formatMoney } from '../../text/format-money.ts';
import { totalLabels, totalWords } from '../../text/money-totals.ts';
import { html, type Html } from '../markup/html.ts';
import { notesOnTotal } from './notes-on-total.ts';

/** Sums by what they are and what time they are for, never added to each other. */
export function totalsList(archive: Archive, totals: readonly Total[], organisation?: string): Html {
  if (totals.length === 0) return html`<p>${totalWords.noSums}</p>`;
  const notes = totals.flatMap((total) => notesOnTotal(total, archive, organisation));
  const sums = totals.map(
    ({ money, agreements }) =>
      html`<div><dt>${totalLabels[money.kind][money.basis]}</dt><dd><span class="big">${formatMoney(money)}</span> ${totalWords.from(agreements.length, money.kind === 'publicCost')}</dd></div>`,
  );
  return html`<dl class="facts">${sums}</dl>${totals.length > 1 && html`<p class="q spaced">${totalWords.neverAdded}</p>`}${notes.length > 0 && html`<ul class="q spaced">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}`;
}
