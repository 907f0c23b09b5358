import { html, type Html, type Part } from '../markup/html.ts';

/** A part of a page about open data, under a heading of its own. */
export const dataSection = (id: string, title: string, text: string | undefined, content: Part): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${text !== undefined && html`<p>${text}</p>`}${content}</section>`;
