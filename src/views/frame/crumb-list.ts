import { layoutText } from '../../text/layout.ts';
import { html, type Html } from '../markup/html.ts';

/** One step of the way here; the last one is the page itself and has no address. */
export interface Crumb {
  label: string;
  href?: string | undefined;
}

/** The way here from the start, step by step. */
export function crumbList(crumbs: readonly Crumb[]): Html | undefined {
  if (crumbs.length === 0) return undefined;
  const steps = crumbs.map(({ label, href }) =>
    href === undefined
      ? html`<li aria-current="page">${label}</li>`
      : html`<li><a href="${href}">${label}</a></li>`,
  );
  return html`<nav class="crumbs" aria-label="${layoutText.crumbs}"><ol>${steps}</ol></nav>`;
}
