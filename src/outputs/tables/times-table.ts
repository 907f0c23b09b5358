import type { AgreementNode, DeadlineNode } from '../../domain/archive.ts';
import type { Interval } from '../../domain/interval.ts';
import type { When } from '../../domain/when.ts';
import { choices } from '../../text/choices.ts';
import { columnChoices } from '../../text/columns.ts';
import { wordsOf } from '../../text/words-of-when.ts';
import { itemsOf, numberedColumns, timeColumns, type RowItem } from './shared-columns.ts';
import { choice, defineTable, text } from './table.ts';

/** The start or end of the period, or something to be done. */
interface Time {
  event: string;
  at: Interval | undefined;
  written: When | undefined;
  duty: DeadlineNode | undefined;
}

type Item = RowItem<Time>;

const events = { ...columnChoices.event, ...choices.deadlineType };

/** One row for each point in time that an agreement names. */
export const timesTable = defineTable<Item>(
  'times',
  ['id', 'number'],
  [
    ...numberedColumns<Item>(),
    choice('event', events, ({ value }) => value.event),
    text('deadline', ({ value }) => value.duty?.deadline.id),
    ...timeColumns<Item>(['date', 'dateFirst', 'dateLast', 'dateBasis'], ({ value }) => value.at),
    text('wording', ({ value }) => value.written && wordsOf(value.written)),
    text('responsible', ({ value }) => value.duty?.responsible.map(({ id }) => id).join(' ') || undefined),
    text(
      'responsibleNames',
      ({ value }) => value.duty?.responsible.map(({ data }) => data.name).join(', ') || undefined,
    ),
    text('recurring', ({ value }) => value.duty?.deadline.recurring),
    text('informs', ({ value }) => value.duty?.deadline.informs),
    choice('received', choices.yesNo, ({ value }) => {
      const followUp = value.duty?.followUp;
      return followUp && choices.yesNo[followUp.received];
    }),
    text('note', ({ value }) => value.duty?.deadline.note),
  ],
  (node) => itemsOf(node, timesOf(node)),
);

function timesOf({ data, span, deadlines }: AgreementNode): Time[] {
  const period = data.period === 'notStated' ? undefined : data.period;
  return [
    ...(span.start ? [{ event: events.start, at: span.start, written: period?.start, duty: undefined }] : []),
    ...(span.end ? [{ event: events.end, at: span.end, written: period?.end, duty: undefined }] : []),
    ...deadlines.map((duty) => ({
      event: events[duty.deadline.type],
      at: duty.due,
      written: duty.deadline.due,
      duty,
    })),
  ];
}
