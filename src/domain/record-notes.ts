import { oreOf } from './amount.ts';
import type { AgreementNode, DeadlineNode } from './archive.ts';
import { sumOfLines } from './derived-money.ts';
import { monthsBetween } from './interval.ts';
import type { BudgetLine } from './money-block.ts';
import type { Cause, Problem } from './problem.ts';

/** What a record's own sums and dates show: facts about the document, never corrected and never an accusation. */
export const recordNotes = (node: AgreementNode): Problem[] => [
  ...sumNotes(node),
  ...(node.data.money?.lines ?? []).flatMap((line, index) => calculationNotes(node, line, index)),
  ...timeNotes(node),
  ...durationNotes(node),
  ...successionNotes(node),
];

const note = (node: AgreementNode, path: string, cause: Cause): Problem => ({
  ...cause,
  severity: 'note',
  file: node.file,
  path,
});

function sumNotes(node: AgreementNode): Problem[] {
  const { lines, total } = node.data.money ?? {};
  const sum = lines && sumOfLines(lines);
  const stated = total && oreOf(total.amount);
  if (sum === undefined || stated === undefined || sum === stated) return [];
  return [
    note(node, 'money.total.amount', {
      code: 'lines-against-total',
      lines: sum / 100,
      total: stated / 100,
      difference: (sum - stated) / 100,
    }),
  ];
}

function calculationNotes(node: AgreementNode, line: BudgetLine, index: number): Problem[] {
  const ore = oreOf(line.amount);
  const { calculation, label } = line;
  if (ore === undefined || !calculation) return [];
  const path = `money.lines.${index}.calculation`;
  if ('factors' in calculation) {
    const product = calculation.factors.reduce((value, factor) => value * factor.value, 1);
    if (Math.round(product * 100) === ore) return [];
    return [note(node, path, { code: 'calculation', product, amount: ore / 100, label })];
  }
  if (!('rate' in calculation) || !node.span.months?.exact) return [];
  const rate = oreOf(calculation.rate);
  const months = node.span.months.months;
  const product = rate && Math.round((rate * months) / (calculation.per === 'year' ? 12 : 1));
  if (!rate || !product || product === ore) return [];
  return [
    note(node, path, {
      code: 'calculation-explained',
      rate: rate / 100,
      months,
      product: product / 100,
      amount: ore / 100,
      label,
    }),
  ];
}

/** A report that should inform a decision but falls due after it. */
function timeNotes(node: AgreementNode): Problem[] {
  const byId = new Map(node.deadlines.map((entry) => [entry.deadline.id, entry]));
  return node.deadlines.flatMap((report, index) => {
    const decision = report.deadline.informs && byId.get(report.deadline.informs);
    if (!decision || !isAfter(report, decision)) return [];
    return [
      note(node, `deadlines.${index}.due`, {
        code: 'report-after-decision',
        report: report.deadline.id,
        decision: decision.deadline.id,
      }),
    ];
  });
}

const isAfter = (a: DeadlineNode, b: DeadlineNode): boolean =>
  a.due !== undefined && b.due !== undefined && a.due.earliest > b.due.latest;

function durationNotes(node: AgreementNode): Problem[] {
  const { start, end, months } = node.span;
  if (!start || end?.basis !== 'stated' || months?.basis !== 'stated') return [];
  const computed = monthsBetween(start, end).months;
  if (computed === months.months) return [];
  return [note(node, 'period.months', { code: 'duration-against-period', stated: months.months, computed })];
}

const successionNotes = (node: AgreementNode): Problem[] =>
  node.predecessors.flatMap(({ agreement, gapMonths }, index) =>
    gapMonths === undefined || gapMonths === 0
      ? []
      : [
          note(node, `follows.${index}`, {
            code: gapMonths > 0 ? 'gap-before' : 'overlap-before',
            predecessor: agreement.id,
            months: Math.abs(gapMonths),
          }),
        ],
  );
