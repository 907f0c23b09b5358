import type { AgreementNode, ChainLink } from '../../domain/archive.ts';
import { monthlyOre } from '../../domain/derived-money.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { comparePage } from '../../text/compare-page.ts';
import { formatBasis, formatKronor } from '../../text/format-money.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import { pairOf } from '../compare-pairs.ts';
import { linkAgreement } from './links.ts';
import type { PageContext } from './page-context.ts';

const { chain: words, derived } = agreementPage;

/** The agreements before and after with the time between, oldest first, and how the money changed. */
export function chainSection(context: PageContext): Html | undefined {
  const { node, marks, pictures } = context;
  const { predecessors, successors, amends, amendments } = node;
  if (predecessors.length + successors.length + amends.length + amendments.length === 0) return undefined;
  const steps = [
    ...predecessors.map((link) => toStep(link, link.agreement, node)),
    ...successors.map((link) => toStep(link, node, link.agreement)),
  ];
  return html`${pictures.timeline}
    <ul>
      ${steps}
    </ul>
    ${moneyChange(context)}${others(words.amends, amends)}${others(words.amendments, amendments)}`;

  function toStep({ gapMonths, note }: ChainLink, before: AgreementNode, after: AgreementNode): Html {
    const mark = gapMonths !== undefined && marks.derived(derived.gap, derived.gapFrom);
    return html`<li>
      ${linkAgreement(before)} → ${linkAgreement(after)}:
      <strong>${gapText(gapMonths)}</strong
      >${mark}${after === node && marks.own('follows')}${note !== undefined && html`<br />${note}`}${compareLink(before, after)}
    </li>`;
  }
}

/** The way to the two side by side, where we hold both. */
function compareLink(before: AgreementNode, after: AgreementNode): Html | undefined {
  const pair = pairOf(before, after);
  return pair && html`<br /><a href="${pair.path}">${comparePage.pair.link}</a>`;
}

/** Compared as a whole and per month, since a longer period alone makes a budget larger. */
function moneyChange({ node, marks }: PageContext): Html | undefined {
  const before = node.predecessors[0]?.agreement;
  const [now, then] = [monthlyOre(node), before && monthlyOre(before)];
  const [total, earlier] = [node.publicMoney, before?.publicMoney];
  if (!now || !then || !total || !earlier) return undefined;
  const sums = words.sums(formatKronor(earlier.ore), formatKronor(total.ore), formatBasis(total));
  const change = words.change(total.ore / earlier.ore - 1, now / then - 1);
  return html`<p>${sums} ${change}${marks.derived(derived.change, derived.changeFrom)}</p>`;
}

const others = (label: string, nodes: readonly AgreementNode[]): Html | false =>
  nodes.length > 0 && html`<p>${label} ${joinHtml(nodes.map(linkAgreement), ', ')}.</p>`;

function gapText(months: number | undefined): string {
  if (months === undefined) return words.unknownGap;
  return months === 0 ? words.adjoining : months > 0 ? words.gap(months) : words.overlap(-months);
}
