import { oreOf } from '../../domain/amount.ts';
import { monthlyOre, netPublicCost } from '../../domain/derived-money.ts';
import type { Figure } from '../../domain/money-block.ts';
import { status } from '../../domain/status.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatInterval, formatLength, formatSpan } from '../../text/format-date.ts';
import { formatAmount, formatBasis, formatKronor } from '../../text/format-money.ts';
import { judgedOn, sourceSpeaksOf, statusReasons, statusWords } from '../../text/status-words.ts';
import { html, joinHtml, type Html, type Part } from '../markup/html.ts';
import { linkParty, linkUnit } from './links.ts';
import type { PageContext } from './page-context.ts';

const { facts: words, derived, notStated } = agreementPage;

/** The band beneath the title: between whom, when, how much, and whether it runs. */
export const keyFacts = (context: PageContext): Html =>
  html`<dl class="facts">
    ${[
      fact(words.between, between(context), context.marks.of('parties')),
      fact(
        words.period,
        period(context),
        context.node.data.period === 'notStated' ? undefined : context.marks.of('period'),
      ),
      money(context),
      fact(words.status, statusFact(context)),
    ]}
  </dl>`;

const fact = (name: string, value: Part, mark?: Html): Html =>
  html`<div>
    <dt>${name}${mark}</dt>
    <dd>${value}</dd>
  </div>`;

const big = (value: Part): Html => html`<span class="big">${value}</span>`;

function between({ node }: PageContext): Html {
  const parties = node.parties.map(
    ({ organisation, role, side, units }) =>
      html`<li>
        ${linkParty(organisation, side)}
        <span class="q"
          >${choices.partyRole[role]}${units.length > 0 && html`: ${joinHtml(units.map(linkUnit), ', ')}`}</span
        >
      </li>`,
  );
  return html`<ul>
    ${parties}
  </ul>`;
}

function period({ node, marks }: PageContext): Part {
  const { span, data } = node;
  if (data.period === 'notStated') return big(capital(notStated));
  const { months, start, end } = span;
  const length = months && formatLength(months);
  const lengthMark =
    months?.basis === 'derived'
      ? marks.derived(derived.months, derived.monthsFrom(formatSpan(span)))
      : marks.own('period.months');
  const headline = length ?? (start && formatInterval(start)) ?? (end && formatInterval(end)) ?? notStated;
  return html`${big(html`${headline}${length !== undefined && lengthMark}`)} ${formatSpan(span)}`;
}

function money(context: PageContext): Html {
  const { node, marks } = context;
  const { total, publicCost, totalValue } = node.data.money ?? {};
  const monthly = monthlyOre(node);
  if (total) {
    const length = node.span.months?.months ?? 0;
    return fact(
      words.budget[total.basis],
      html`${big(formatAmount(total.amount))}
      ${
        monthly !== undefined &&
        total.amount.state === 'known' &&
        html`${words.perMonth(monthly)}${marks.derived(derived.perMonth, derived.perMonthFrom(total.amount.ore, length))}`
      }`,
      marks.of('money.total'),
    );
  }
  if (!publicCost) return fact(words.money, big(capital(notStated)));
  const net = netPublicCost(node.data.money);
  const value = totalValue && `${formatAmount(totalValue.amount)} ${formatBasis(totalValue)}`;
  return fact(
    words.publicCost[publicCost.basis],
    html`${big(formatAmount(publicCost.amount))}
    ${value !== undefined && words.ofValue(value)}${net !== undefined && html`<br />${words.net(formatKronor(net))}${marks.derived(derived.net, derived.netFrom(grossOf(publicCost)))}`}`,
    marks.of('money.publicCost'),
  );
}

const grossOf = ({ amount }: Figure): number => oreOf(amount) ?? 0;

/** The build's answer with its date; in the browser the element judges again on the reader's day. */
function statusFact({ node, today }: PageContext): Html {
  const { state, reason } = status(node.statusFacts, today);
  const { held, start, end, orAsAgreed, succeeded } = node.statusFacts;
  const { asOf } = node.data;
  const data = [
    html` data-held="${held}"`,
    start && html` data-start="${daysOf(start)}"`,
    end && html` data-end="${daysOf(end)}" data-basis="${end.basis}"`,
    orAsAgreed && html` data-open`,
    succeeded && html` data-succeeded`,
  ];
  return html`<agreement-status${data}>${big(statusWords[state])} <span>${statusReasons[reason]}</span> <span class="q">${judgedOn(today)}</span></agreement-status>${asOf !== undefined && sourceSpeaksOf(asOf)}`;
}

/** One day, or the two between which it lies. */
const daysOf = ({ earliest, latest }: { earliest: string; latest: string }): string =>
  earliest === latest ? earliest : `${earliest}/${latest}`;
