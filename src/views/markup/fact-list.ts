import { emptyHtml, html, type Html, type Part } from './html.ts';

/** A fact: its name and what is known. A fact without a value is left out. */
export type Fact = readonly [name: Part, value: Part];

/** Facts as a description list. */
export function factList(facts: readonly (Fact | undefined | false)[]): Html {
  const rows = facts.map(
    (fact) =>
      fact &&
      hasValue(fact[1]) &&
      html`<dt>${fact[0]}</dt>
        <dd>${fact[1]}</dd>`,
  );
  return rows.some(Boolean) ? html`<dl>${rows}</dl>` : emptyHtml;
}

const hasValue = (value: Part): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== '';
