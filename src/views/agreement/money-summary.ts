import { costOfValue, netPublicCost, perParticipant } from '../../domain/derived-money.ts';
import type { Figure, MoneyBlock } from '../../domain/money-block.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { choices } from '../../text/choices.ts';
import { formatParticipants } from '../../text/format-count.ts';
import {
  formatAmount,
  formatBasis,
  formatKronor,
  formatRoundKronor,
  formatShare,
} from '../../text/format-money.ts';
import { factList, type Fact } from '../markup/fact-list.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { linkPayer } from './links.ts';
import type { PageContext } from './page-context.ts';

const { money: words, derived, notStated } = agreementPage;

const vatOf = ({ vat = 'notStated' }: MoneyBlock): string =>
  vat === 'notStated' ? notStated : choices.vat[vat];

/** The sums with what they cover, what follows from them, and what the document says of prices and leftovers. */
export function moneySummary(context: PageContext): Html {
  const { node, marks } = context;
  const { money } = node.data;
  if (!money) return html`<p class="gap">${words.none}</p>`;
  const { guideline, unusedFunds, repayment } = money;
  return factList([
    money.total && [words.budget, figure(context, money.total, 'money.total')],
    money.totalValue && [words.totalValue, figure(context, money.totalValue, 'money.totalValue')],
    money.publicCost && [words.publicCost, figure(context, money.publicCost, 'money.publicCost')],
    ...derivedCosts(context),
    guideline && [
      words.guideline,
      html`${words.guidelineText(guideline.publicShare, guideline.approximate)}${marks.of('money.guideline')}`,
    ],
    ...(money.unitPrices ?? []).map(({ amount, per, note }, index): Fact => [
      words.unitPrice,
      html`${words.per(formatAmount(amount), per)}${marks.of(`money.unitPrices.${index}`)}${note !== undefined && html` <span class="q">${note}</span>`}`,
    ]),
    ...costPerPerson(context),
    unusedFunds && [words.unused, html`${unusedFunds.text}${marks.of('money.unusedFunds')}`],
    repayment && [words.repayment, html`${repayment.text}${marks.of('money.repayment')}`],
    money.currency !== undefined && [words.currency, money.currency],
    [words.vat, vatOf(money)],
  ]);
}

function figure({ archive, marks }: PageContext, written: Figure, path: string): Html {
  const { amount, payer, year, note } = written;
  const covers = amount.state === 'known' || amount.state === 'zero' ? ` ${formatBasis(written)}` : '';
  return html`<strong>${formatAmount(amount)}</strong
    >${covers}${year !== undefined && ` (${year})`}${marks.of(path)}${
      payer && html`<br />${words.payer} ${linkPayer(archive, payer)}${marks.own(`${path}.payer`)}`
    }${note !== undefined && html`<br /><span class="q">${note}</span>`}`;
}

/** The cost as a part of the value, and what is left of it when others have paid their part. */
function derivedCosts({ node, archive, marks }: PageContext): Fact[] {
  const { money, publicMoney: cost, totalValue: value } = { ...node, money: node.data.money };
  const facts: Fact[] = [];
  const share = costOfValue(money);
  if (share !== undefined && cost && value)
    facts.push([
      words.ofValue,
      html`${formatShare(share)}${marks.derived(derived.ofValue, derived.ofValueFrom(cost.ore, value.ore))}`,
    ]);
  const net = netPublicCost(money);
  if (net !== undefined && cost && money?.publicCost) {
    const { payer } = money.publicCost;
    facts.push([
      html`${words.left} ${payer ? linkPayer(archive, payer) : words.payerUnknown}`,
      html`${formatKronor(net)} ${formatBasis(cost)}${marks.derived(derived.net, derived.netFrom(cost.ore))}`,
    ]);
  }
  return facts;
}

/** One answer for every group that may be divided by: the reader chooses. */
function costPerPerson(context: PageContext): Fact[] {
  const { node, marks } = context;
  const { publicMoney: cost } = node;
  if (!cost) return [];
  const answers = perParticipant(node).map(({ participants, lowOre, highOre }): Part => {
    const [low, high] = [formatRoundKronor(lowOre), formatRoundKronor(highOre)];
    const amount = low === high ? low : `${low}–${high}`;
    return html`<li>
      ${amount} ${formatBasis(cost)}, ${words.dividedBy(formatParticipants(participants), participants.group)}
    </li>`;
  });
  if (answers.length === 0) return [];
  const mark = marks.derived(derived.perPerson, derived.perPersonFrom(cost.ore));
  return [
    [
      html`${words.perPerson}${mark}`,
      html`<ul>
        ${answers}
      </ul>`,
    ],
  ];
}
