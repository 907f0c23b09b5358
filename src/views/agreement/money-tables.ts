import { oreOf } from '../../domain/amount.ts';
import { sumOfLines } from '../../domain/derived-money.ts';
import type { BudgetLine } from '../../domain/money-block.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { calculationText } from '../../text/calculation-text.ts';
import { choices } from '../../text/choices.ts';
import { formatWhen } from '../../text/format-date.ts';
import { formatAmount, formatKronor, formatShare } from '../../text/format-money.ts';
import { dataTable } from '../markup/data-table.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { linkOrganisations, linkPayer } from './links.ts';
import type { PageContext } from './page-context.ts';

const { money: words, derived, notStated } = agreementPage;

/** The lines of the budget with category, calculation, share and sum. */
export function linesTable(context: PageContext): Html | undefined {
  const { node, archive, marks } = context;
  const { lines, total } = node.data.money ?? {};
  if (!lines) return undefined;
  const sum = sumOfLines(lines);
  const marksOfCategories = lines.map((_line, index) => marks.own(`money.lines.${index}.category`));
  const categoryMark = commonMark(marksOfCategories);
  const shareMark = sum ? marks.derived(derived.shares, derived.sharesFrom) : undefined;
  const rows = lines.map((line, index) => {
    const path = `money.lines.${index}`;
    const ore = oreOf(line.amount);
    const sign = line.deduction ? -1 : 1;
    return {
      cells: [
        html`${line.label}${marks.own(path)}${notesOf(context, line)}`,
        html`${archive.budgetCategories.get(line.category.id)?.label}${categoryMark ? undefined : marksOfCategories[index]}`,
        line.calculation && html`${calculationText(line.calculation)}${marks.own(`${path}.calculation`)}`,
        sum && ore !== undefined ? formatShare((sign * ore) / sum) : '',
        ore === undefined ? formatAmount(line.amount) : formatKronor(sign * ore),
      ],
    };
  });
  return dataTable({
    caption: words.lines,
    columns: [
      { name: words.line },
      { name: html`${words.category}${categoryMark}` },
      { name: words.calculation },
      { name: html`${words.share}${shareMark}`, isFigure: true },
      { name: html`${words.amount}${marks.of('money.lines')}`, isFigure: true },
    ],
    rows,
    foot:
      sum === undefined
        ? undefined
        : [
            words.sum,
            '',
            total && oreOf(total.amount) === sum && words.matches,
            formatShare(1),
            formatKronor(sum),
          ],
  });
}

/** The mark that every row has, to be told once in the heading. */
const commonMark = ([first, ...rest]: readonly (Html | undefined)[]): Html | undefined =>
  rest.every((mark) => mark?.text === first?.text) ? first : undefined;

function notesOf({ archive }: PageContext, { note, payees = [] }: BudgetLine): Html {
  const names = payees.flatMap(({ id }) => archive.organisationById.get(id) ?? []);
  return html`${note !== undefined && html`<br /><span class="q">${note}</span>`}${names.length > 0 && html`<br /><span class="q">${words.payees} ${linkOrganisations(names)}</span>`}`;
}

/** Who contributes what. What nobody has priced is said in words and never shown as zero. */
export function financingTable({ node, archive, marks }: PageContext): Html | undefined {
  const { financing } = node.data.money ?? {};
  if (!financing) return undefined;
  const table = dataTable({
    caption: words.financing,
    columns: [
      { name: words.contributor },
      { name: words.kind },
      { name: words.share },
      { name: words.amount, isFigure: true },
    ],
    rows: financing.map(({ payer, kind, amount, share, of, label, note }, index) => ({
      cells: [
        html`${linkPayer(archive, payer)}${marks.of(`money.financing.${index}`)}`,
        html`${label ?? choices.contributionKind[kind]}${label !== undefined && ` (${choices.contributionKind[kind]})`}${note !== undefined && html`<br /><span class="q">${note}</span>`}`,
        share === undefined
          ? ''
          : html`${formatShare(share)}
            ${of && words.shareOf[of]}${marks.own(`money.financing.${index}.share`)}`,
        formatAmount(amount),
      ],
    })),
  });
  const hasUnpriced = financing.some(({ amount }) => amount.state === 'notMonetary');
  return html`${table}${hasUnpriced && html`<p>${words.notValued}</p>`}`;
}

/** When the money is paid. */
export function paymentsTable({ node, archive, marks }: PageContext): Html | undefined {
  const { payments } = node.data.money ?? {};
  if (!payments) return undefined;
  return dataTable({
    caption: words.payments,
    columns: [
      { name: words.when },
      { name: words.recipient },
      { name: words.condition },
      { name: words.amount, isFigure: true },
    ],
    rows: payments.map(({ due, amount, share, recipient, onRequisition, condition }, index) => {
      const to = recipient && archive.organisationById.get(recipient.id);
      const terms: Part = [condition, onRequisition && words.onRequisition].filter(Boolean).join(' ');
      return {
        cells: [
          html`${due === undefined ? notStated : formatWhen(due)}${marks.of(`money.payments.${index}`)}`,
          to ? linkOrganisations([to]) : notStated,
          terms,
          html`${amount ? formatAmount(amount) : share === undefined ? notStated : ''}${share !== undefined && ` ${share === 1 ? words.whole : words.part(share)}`}${marks.own(`money.payments.${index}.share`)}`,
        ],
      };
    }),
  });
}
