import type { AgreementNode, Archive } from '../../domain/archive.ts';
import { categoryShares, perParticipant, sumOfLines } from '../../domain/derived-money.ts';
import type { BudgetLine } from '../../domain/money-block.ts';
import type { ProfileBudget, ProfileRow } from '../../domain/profile.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { formatParticipants } from '../../text/format-count.ts';
import { formatAmount, formatKronor, formatShare } from '../../text/format-money.ts';
import { profileWords as words } from '../../text/profile-words.ts';
import { makeRow, type ProfileSource } from './make-row.ts';

const anchor = agreementSections.money.id;

/** The budget by category, since two documents never name their lines alike. */
export function budgetRows({ node, archive }: ProfileSource): ProfileRow[] {
  const { lines = [], linesMissing } = node.data.money ?? {};
  const shares = new Map(categoryShares(node.data.money)?.map(({ category, share }) => [category, share]));
  const groups = [...Map.groupBy(lines, ({ category }) => category.id)].sort(
    ([a], [b]) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0),
  );
  return [
    makeRow('budget', 'lines', words.lines, [lines.length > 0 ? words.lineCount(lines.length) : undefined], {
      details: linesMissing === undefined ? [] : [linesMissing],
      anchor,
    }),
    ...groups.map(([category, some]) => {
      const share = shares.get(category);
      return makeRow('budget', category, labelOf(archive, category), [amountText(some, share)], {
        details: some.map(({ label }) => label),
        basis: some.length > 1 ? 'derived' : undefined,
        measure: share === undefined ? undefined : { low: share, high: share, unit: 'share' },
      });
    }),
  ];
}

/** The same as figures for a chart; undefined where a line has no amount or there are none. */
export function profileBudget({ node, archive }: ProfileSource): ProfileBudget | undefined {
  const { money } = node.data;
  const shares = categoryShares(money);
  if (!shares) return undefined;
  return {
    basis: money?.total?.basis ?? 'period',
    side: sideOfPayer(node),
    categories: shares.map(({ category, ore }) => ({ id: category, label: labelOf(archive, category), ore })),
    months: node.span.months?.exact ? node.span.months.months : undefined,
    people: peopleOf(node),
  };
}

/** Only people the whole budget is for: it must be the money that was divided by them on the page, too. */
const peopleOf = (node: AgreementNode): ProfileBudget['people'] =>
  perParticipant(node).map(({ participants }) => ({
    low: participants.min ?? participants.max ?? 0,
    high: participants.max ?? participants.min ?? 0,
    words: words.people(formatParticipants(participants), participants.group),
  }));

const sideOfPayer = ({ data, parties }: AgreementNode): ProfileBudget['side'] =>
  parties.find(({ organisation }) => organisation.id === data.money?.total?.payer?.organisation.id)?.side ??
  'public';

function amountText(lines: readonly BudgetLine[], share: number | undefined): string {
  const sum = sumOfLines(lines);
  if (sum !== undefined)
    return words.ofBudget(formatKronor(sum), share === undefined ? undefined : formatShare(share));
  return lines.map(({ amount }) => formatAmount(amount)).join(', ');
}

const labelOf = ({ budgetCategories }: Archive, id: string): string => budgetCategories.get(id)?.label ?? id;
