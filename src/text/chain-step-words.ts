import type { ChainStep, TextChange } from '../domain/chain-step.ts';
import { capital } from './capital.ts';
import { choices } from './choices.ts';
import { compareWords } from './compare.ts';
import { formatCount } from './format-count.ts';
import { formatMonths } from './format-date.ts';
import { formatBasis, formatKronor, formatRoundKronor } from './format-money.ts';
import { formatStretch } from './format-stretch.ts';
import { listWords } from './list-words.ts';

/** What changed, in sentences: money, time, rules about money, and what only one of the two brings up. */
export function chainStepWords(step: ChainStep, topicLabel: (id: string) => string): string[] {
  return [
    totalSentence(step),
    monthSentence(step),
    gapSentence(step),
    ...(step.texts ? textSentences(step.texts, topicLabel) : []),
  ].filter((sentence) => sentence !== undefined);
}

const textSentences = (texts: TextChange, topicLabel: (id: string) => string): (string | undefined)[] => [
  ...unusedSentences(texts),
  ...repaymentSentences(texts),
  ...topicSentences(texts, topicLabel),
];

function totalSentence({ total }: ChainStep): string | undefined {
  if (!total) return undefined;
  const { from, to, share, basis } = total;
  if (from === to) return `Pengarna är ${formatKronor(from)} ${formatBasis({ basis })} i båda avtalen.`;
  return `Pengarna går från ${formatKronor(from)} till ${formatKronor(to)} ${formatBasis({ basis })}: ${compareWords.percent(share)} totalt.`;
}

function monthSentence({ perMonth, months, total }: ChainStep): string | undefined {
  if (!perMonth) return undefined;
  const { from, to, share } = perMonth;
  const lengths =
    months && months.from !== months.to && total
      ? ` Det senare avtalet gäller ${formatMonths(months.to)} och det tidigare ${formatCount(months.from)}.`
      : '';
  return `Räknat per månad går budgeten från ${formatRoundKronor(from)} till ${formatRoundKronor(to)}: ${compareWords.percent(share)} per månad.${lengths}`;
}

function gapSentence({ gap, gapMonths }: ChainStep): string | undefined {
  if (gapMonths === undefined) return 'Tiden mellan avtalen är okänd.';
  if (gapMonths < 0) return `Avtalen gäller samtidigt i ${formatMonths(-gapMonths)}.`;
  if (!gap) return 'Avtalen följer direkt på varandra.';
  const length = gapMonths > 0 ? formatMonths(gapMonths) : 'En tid';
  return `${length} utan avtal mellan dem: ${formatStretch(gap.from, gap.to)}.`;
}

function unusedSentences({ unusedFunds: { before, after } }: TextChange): (string | undefined)[] {
  const rule = (key: NonNullable<typeof before>): string => choices.unusedFundsRule[key];
  if (before === after) return [];
  if (before === undefined) return [after && `Nytt om pengar som blir över: de ${rule(after)}.`];
  if (after === undefined) return [`Inte längre med om pengar som blir över: att de ${rule(before)}.`];
  return [`Pengar som blir över: tidigare att de ${rule(before)}, nu att de ${rule(after)}.`];
}

function repaymentSentences({ repayment: { added, dropped } }: TextChange): string[] {
  const causes = (some: typeof added): string =>
    listWords(some.map((cause) => `när ${choices.repaymentCause[cause]}`));
  return [
    ...(added.length > 0 ? [`Nytt om återbetalning: pengar kan krävas tillbaka ${causes(added)}.`] : []),
    ...(dropped.length > 0
      ? [`Inte längre med om återbetalning: att pengar kan krävas tillbaka ${causes(dropped)}.`]
      : []),
  ];
}

function topicSentences({ topics }: TextChange, labelOf: (id: string) => string): string[] {
  const list = (some: readonly string[]): string =>
    listWords(some.map((topic) => labelOf(topic).toLowerCase()));
  return [
    ...(topics.onlyAfter.length > 0
      ? [`Ämnen som bara det senare avtalet tar upp: ${list(topics.onlyAfter)}.`]
      : []),
    ...(topics.onlyBefore.length > 0
      ? [`Ämnen som bara det tidigare avtalet tar upp: ${list(topics.onlyBefore)}.`]
      : []),
  ].map(capital);
}
