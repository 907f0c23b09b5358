import { agreementFacets } from '../../src/domain/agreement-facets.ts';
import { judgeRow, type AgreementRecord } from '../../src/domain/agreement-row.ts';
import { formatSpan } from '../../src/text/format-date.ts';
import { formatMoney } from '../../src/text/format-money.ts';

/** So many rows stand in the end in our own table too. */
const rows = 50;
/** So many values of a facet can be chosen. */
const values = 12;

/** What one would write in an afternoon: the same agreements in an array, filtered and made a table anew at every click. Nothing is counted. */
export function toPeerPage(records: readonly AgreementRecord[], today: string): string {
  const data = records.map((record) => {
    const row = judgeRow(record, today);
    return {
      values: Object.fromEntries(agreementFacets.map((facet) => [facet.name, facet.values(row)])),
      cells: [
        row.title,
        row.municipalityName ?? '',
        row.civilParties.join(', '),
        formatSpan(row.span),
        row.state,
        row.money ? formatMoney(row.money) : '',
        row.held,
      ],
    };
  });
  return `<!doctype html><meta charset="utf-8"><title>Peer</title>
${agreementFacets.map(({ name }) => `<details data-facet="${name}"><summary>${name}</summary></details>`).join('')}
<p data-part="count"></p><div data-part="results"></div>
<script>const data = ${JSON.stringify(data)}, most = ${values}, shown = ${rows};${program}</script>`;
}

const program = `
const chosen = {};
const results = document.querySelector('[data-part="results"]');
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const show = () => {
  const left = data.filter(({ values }) => Object.entries(chosen).every(([name, some]) =>
    some.length === 0 || values[name].some((value) => some.includes(value))));
  document.querySelector('[data-part="count"]').textContent = left.length + ' of ' + data.length;
  results.innerHTML = '<table>' + left.slice(0, shown).map(({ cells }) =>
    '<tr>' + cells.map((cell) => '<td>' + escape(cell) + '</td>').join('') + '</tr>').join('') + '</table>';
};
for (const facet of document.querySelectorAll('details')) {
  const name = facet.dataset.facet;
  for (const value of [...new Set(data.flatMap(({ values }) => values[name]))].slice(0, most)) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      chosen[name] = (chosen[name] ?? []).filter((one) => one !== value).concat(box.checked ? [value] : []);
      show();
    });
    label.append(box, value);
    facet.append(label);
  }
}
show();`;
