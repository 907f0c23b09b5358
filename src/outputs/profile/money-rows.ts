import { oreOf } from '../../domain/amount.ts';
import type { AgreementNode, Archive } from '../../domain/archive.ts';
import type { Contribution, Figure, FigureKind, Payment } from '../../domain/money-block.ts';
import type { ProfileRow } from '../../domain/profile.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { choices } from '../../text/choices.ts';
import { formatLength, formatWhen } from '../../text/format-date.ts';
import { formatAmount, formatBasis, formatShare } from '../../text/format-money.ts';
import { profileWords as words } from '../../text/profile-words.ts';
import { basisAt, makeRow, type ProfileSource } from './make-row.ts';

const anchor = agreementSections.money.id;

/** The sums as they stand, each kind in a row of its own. */
export const statedMoneyRows = ({ node }: ProfileSource): ProfileRow[] => [
  figureRow(node, 'total'),
  figureRow(node, 'publicCost'),
  figureRow(node, 'totalValue'),
];

/** Who gives what beside it, when it is paid, and what the document says of prices. */
export function paymentRows({ node, archive }: ProfileSource): ProfileRow[] {
  const { guideline, unitPrices = [], financing = [], payments = [] } = node.data.money ?? {};
  const unpriced = financing.filter(({ amount }) => amount.state === 'notMonetary');
  const priced = financing.filter(({ amount }) => amount.state !== 'notMonetary');
  const share = guideline && formatShare(guideline.publicShare);
  return [
    makeRow(
      'money',
      'guideline',
      words.guideline,
      [share && (guideline.approximate ? words.about(share) : share)],
      {
        basis: basisAt(node, 'money.guideline'),
      },
    ),
    makeRow(
      'money',
      'contributions',
      words.contributions,
      priced.map((each) => contributionText(archive, each)),
      {
        basis: basisAt(node, 'money.financing'),
      },
    ),
    makeRow(
      'money',
      'unpriced',
      words.unpriced,
      unpriced.map((each) => contributionText(archive, each)),
      {
        details: unpriced.length > 0 ? [words.unpricedNote] : [],
        basis: basisAt(node, 'money.financing'),
      },
    ),
    makeRow(
      'money',
      'unitPrice',
      words.unitPrice,
      unitPrices.map(({ amount, per }) => words.per(formatAmount(amount), per)),
      { basis: basisAt(node, 'money.unitPrices') },
    ),
    makeRow('money', 'payments', words.payments, payments.map(paymentText), { anchor }),
  ];
}

function figureRow(node: AgreementNode, kind: FigureKind): ProfileRow {
  const figure = node.data.money?.[kind];
  const ore = figure && oreOf(figure.amount);
  return makeRow('money', kind, words[kind], [figure && figureText(node, figure)], {
    basis: basisAt(node, `money.${kind}`),
    measure: ore === undefined ? undefined : { low: ore, high: ore, unit: `ore/${figure?.basis}` },
    anchor,
  });
}

/** A sum for a period says how long the period is: otherwise the longer agreement only seems the dearer. */
function figureText({ span }: AgreementNode, figure: Figure): string {
  if (oreOf(figure.amount) === undefined) return formatAmount(figure.amount);
  const covers = `${formatAmount(figure.amount)} ${formatBasis(figure)}`;
  return figure.basis === 'period' && span.months ? `${covers}, ${formatLength(span.months)}` : covers;
}

function contributionText(archive: Archive, { payer, amount, share, of, label, kind }: Contribution): string {
  const organisation = archive.organisationById.get(payer.organisation.id);
  const unit = organisation?.units.find(({ id }) => id === payer.unit)?.unit.name;
  const name = unit ?? organisation?.data.name ?? payer.organisation.id;
  if (amount.state === 'notMonetary') return `${name}: ${label ?? choices.contributionKind[kind]}`;
  const part = share === undefined ? undefined : words.partOf(share, of && agreementPage.money.shareOf[of]);
  return `${name}: ${[formatAmount(amount), part].filter(Boolean).join(', ')}`;
}

const paymentText = ({ due, amount, share, onRequisition }: Payment): string =>
  [
    amount && formatAmount(amount),
    share === 1 && words.whole,
    due && formatWhen(due),
    onRequisition && words.onRequisition,
  ]
    .filter(Boolean)
    .join(', ');
