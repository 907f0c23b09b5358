import type { AgreementNode } from '../../domain/archive.ts';
import { oreOf } from '../../domain/amount.ts';
import {
  categoryShares,
  costOfValue,
  monthlyOre,
  netPublicCost,
  perParticipant,
  type PerParticipant,
} from '../../domain/derived-money.ts';
import type { Measure, ProfileRow } from '../../domain/profile.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { formatParticipants } from '../../text/format-count.ts';
import { formatBasis, formatKronor, formatRoundKronor, formatShare } from '../../text/format-money.ts';
import { profileWords as words } from '../../text/profile-words.ts';
import { makeRow, type ProfileSource } from './make-row.ts';

const { whyNot } = words;
const anchor = agreementSections.money.id;

/** The budget category that holds costs shared with other work. */
export const overheadCategory = 'gemensamma-kostnader';

/** The sums on bases that may be compared; what cannot be worked out says why. */
export const derivedMoneyRows = ({ node }: ProfileSource): ProfileRow[] => [
  perMonthRow(node),
  perPersonRow(node),
  overheadRow(node),
  costOfValueRow(node),
  netRow(node),
];

function perMonthRow(node: AgreementNode): ProfileRow {
  const ore = monthlyOre(node);
  const measure = ore === undefined ? undefined : exactly(ore, 'ore/month');
  return derivedRow(
    'perMonth',
    words.perMonth,
    ore === undefined ? [] : [formatRoundKronor(ore)],
    measure,
    () => whyNotMonthly(node),
  );
}

function whyNotMonthly({ data: { money }, span }: AgreementNode): string {
  if (!money?.total) return money?.publicCost ? whyNot.noBudget : whyNot.noAmount;
  if (money.total.basis === 'year') return whyNot.yearly;
  if (oreOf(money.total.amount) === undefined) return whyNot.noAmount;
  return span.months ? whyNot.notWhole : whyNot.noLength;
}

/** Once for every group that may be divided by, each named; a range of people gives a range of kronor. */
function perPersonRow(node: AgreementNode): ProfileRow {
  const answers = perParticipant(node);
  const basis = node.publicMoney;
  const values = basis ? answers.map((answer) => perPersonText(answer, formatBasis(basis))) : [];
  const [only] = answers;
  const measure =
    only && basis && answers.length === 1
      ? { low: only.lowOre, high: only.highOre, unit: `ore/${basis.basis}/${groupOf(only)}` }
      : undefined;
  return derivedRow('perPerson', words.perPerson, values, measure, () =>
    !basis ? whyNot.noAmount : node.data.participants ? whyNot.notToDivideBy : whyNot.noPeople,
  );
}

const groupOf = ({ participants: { targetGroup, unit } }: PerParticipant): string => targetGroup?.id ?? unit;

function perPersonText({ participants, lowOre, highOre }: PerParticipant, covers: string): string {
  const [low, high] = [formatRoundKronor(lowOre), formatRoundKronor(highOre)];
  const sum = `${low === high ? low : `${low}–${high}`} ${covers}`;
  return words.dividedBy(sum, words.people(formatParticipants(participants), participants.group));
}

function overheadRow({ data: { money } }: AgreementNode): ProfileRow {
  const shares = categoryShares(money);
  const share = shares?.find(({ category }) => category === overheadCategory)?.share;
  const measure = share === undefined ? undefined : exactly(share, 'share');
  return derivedRow(
    'overhead',
    words.overhead,
    share === undefined ? [] : [formatShare(share)],
    measure,
    () => (shares ? whyNot.noOverhead : whyNot.noLines),
  );
}

function costOfValueRow({ data: { money } }: AgreementNode): ProfileRow {
  const share = costOfValue(money);
  const measure = share === undefined ? undefined : exactly(share, 'share');
  return derivedRow(
    'costOfValue',
    words.costOfValue,
    share === undefined ? [] : [formatShare(share)],
    measure,
    () => whyNot.noValue,
  );
}

/** What is left when others have borne their part; where nobody else does there is nothing to take away. */
function netRow({ data: { money }, publicMoney }: AgreementNode): ProfileRow {
  const net = netPublicCost(money);
  if (net === undefined || !publicMoney)
    return derivedRow('net', words.net, [], undefined, () => whyNot.nobodyElse);
  const values = [`${formatKronor(net)} ${formatBasis(publicMoney)}`];
  return derivedRow(
    'net',
    words.net,
    values,
    exactly(net, `ore/${publicMoney.basis}/net`),
    () => whyNot.noAmount,
  );
}

const exactly = (value: number, unit: string): Measure => ({ low: value, high: value, unit });

const derivedRow = (
  key: string,
  label: string,
  values: readonly string[],
  measure: Measure | undefined,
  why: () => string,
): ProfileRow =>
  values.length > 0
    ? makeRow('money', key, label, values, { basis: 'derived', measure, anchor })
    : makeRow('money', key, label, [], { silence: 'notDerivable', details: [why()] });
