import type { AgreementNode } from '../../domain/archive.ts';
import type { FollowUp } from '../../domain/deadline.ts';
import type { When } from '../../domain/when.ts';
import { choices } from '../../text/choices.ts';
import { columnChoices } from '../../text/columns.ts';
import { formatWhen } from '../../text/format-date.ts';
import { itemsOf, numberedColumns, type RowItem } from './shared-columns.ts';
import { choice, defineTable, text, typed } from './table.ts';

type Metric = NonNullable<FollowUp['metrics']>[number];
type Deviation = NonNullable<FollowUp['deviations']>[number];

/** A follow-up, or one of the measures and deviations in it. */
interface Part {
  followUp: FollowUp;
  metric?: Metric;
  deviation?: Deviation;
}

type Item = RowItem<Part>;

const { followUpPart: kinds } = columnChoices;

/** A point in time as it is written where it is a date, else in words. */
const timeText = (when: When | undefined): string | undefined =>
  when === undefined || typeof when === 'string' ? when : 'date' in when ? when.date : formatWhen(when);

/** One row for each follow-up, and one for each measure and each deviation in it. */
export const followUpsTable = defineTable<Item>(
  'followUps',
  ['id', 'number'],
  [
    ...numberedColumns<Item>(),
    choice('followUpPart', kinds, ({ value }) =>
      value.metric ? kinds.measure : value.deviation ? kinds.deviation : kinds.report,
    ),
    text('deadline', ({ value }) => value.followUp.deadline),
    choice('received', choices.yesNo, ({ value }) => choices.yesNo[value.followUp.received]),
    text('receivedOn', ({ value }) => timeText(value.followUp.date)),
    text('covers', ({ value }) => timeText(value.followUp.covers)),
    text('source', ({ value }) => value.followUp.source),
    typed('value', 'number', ({ value }) => value.metric?.value),
    text('measure', ({ value }) => value.metric?.unit),
    text('where', ({ value }) => value.metric?.place),
    typed('ofYear', 'integer', ({ value }) => value.metric?.year),
    choice(
      'gender',
      choices.gender,
      ({ value: { metric } }) => metric?.gender && choices.gender[metric.gender],
    ),
    text('from', ({ value }) => timeText(value.deviation?.from)),
    text('to', ({ value }) => timeText(value.deviation?.to)),
    text('wording', ({ value }) => value.metric?.wording),
    text('text', textOf),
  ],
  (node) => itemsOf(node, partsOf(node)),
);

function textOf({ value: { followUp, metric, deviation } }: Item): string | undefined {
  if (deviation) return [deviation.cause, deviation.effect].filter(Boolean).join('\n');
  return metric ? undefined : followUp.summary;
}

const partsOf = ({ data }: AgreementNode): Part[] =>
  (data.followUps ?? []).flatMap((followUp) => [
    { followUp },
    ...(followUp.metrics ?? []).map((metric) => ({ followUp, metric })),
    ...(followUp.deviations ?? []).map((deviation) => ({ followUp, deviation })),
  ]);
