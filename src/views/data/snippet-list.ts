import { dataPage as words } from '../../text/data-page.ts';
import { dataSnippets } from '../../text/data-snippets.ts';
import { html, type Html } from '../markup/html.ts';

/** Programs to copy and run, and what to do in a spreadsheet. */
export const snippetList = (baseUrl: string): Html =>
  html`${dataSnippets(baseUrl).map(
    ({ id, code }) => html`<h3>${words.example[id]}</h3><pre tabindex="0"><code>${code}</code></pre>`,
  )}<h3>${words.example.excel}</h3><ol>${words.excelSteps.map((step) => html`<li>${step}</li>`)}</ol>`;
