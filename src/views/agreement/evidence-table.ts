import { agreementPage } from '../../text/agreement-page.ts';
import { dataTable } from '../markup/data-table.ts';
import { html, type Html } from '../markup/html.ts';
import type { PageContext } from './page-context.ts';

const { evidence: words } = agreementPage;

/** Every piece of evidence as a row that its marks lead to. Made last, when all that is worked out has its row. */
export function evidenceTable({ node, marks }: PageContext): Html {
  const isSingle = node.data.sources.length === 1;
  const titles = new Map(node.data.sources.map(({ id, title }) => [id, title]));
  const table = dataTable({
    caption: words.caption,
    columns: [
      { name: words.number },
      { name: words.field },
      { name: words.basis },
      { name: words.source },
      { name: words.note },
    ],
    rows: marks.rows.map(({ number, id, fields, basis, evidence }) => {
      const { source, section, quote, note } = evidence;
      const title =
        source !== undefined && (!isSingle || section === undefined) ? titles.get(source) : undefined;
      const place = [title, section].filter(Boolean).join(', ');
      return {
        id,
        cells: [
          number,
          fields.join('; '),
          basis,
          html`${place}${quote !== undefined && ` ”${quote}”`}`,
          note,
        ],
      };
    }),
  });
  return html`<p>${words.intro}</p>
    ${table}`;
}
