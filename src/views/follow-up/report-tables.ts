import type { AgreementNode } from '../../domain/archive.ts';
import type { FollowUp } from '../../domain/deadline.ts';
import type { ReportedDeviation } from '../../domain/follow-up-overview.ts';
import { followUpPage as words } from '../../text/follow-up-page.ts';
import { formatWhen } from '../../text/format-date.ts';
import { linkAgreement } from '../agreement/links.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

/** The follow-ups that have come in, with what they say and where it stands. */
export const receivedTable = (
  items: readonly { agreement: AgreementNode; followUp: FollowUp }[],
): LongTable =>
  longTable({
    id: words.received.id,
    caption: words.received.caption,
    columns: [
      { name: words.columns.agreement },
      { name: words.columns.covers },
      { name: words.columns.said },
      { name: words.columns.source },
    ],
    items,
    cells: ({ agreement, followUp: { covers, summary, source } }) => [
      linkAgreement(agreement),
      covers ? formatWhen(covers) : words.notStated,
      summary ?? words.notStated,
      agreement.data.sources.find(({ id }) => id === source)?.title ?? words.notStated,
    ],
  });

/** What went otherwise than planned: why, when and with what effect. */
export const deviationTable = (items: readonly ReportedDeviation[]): LongTable =>
  longTable({
    id: words.deviations.id,
    caption: words.deviations.caption,
    columns: [
      { name: words.columns.agreement },
      { name: words.columns.cause },
      { name: words.columns.time },
      { name: words.columns.effect },
    ],
    items,
    cells: ({ agreement, deviation: { cause, from, to, effect } }) => [
      linkAgreement(agreement),
      cause,
      [from && words.deviations.from(formatWhen(from)), to && words.deviations.to(formatWhen(to))]
        .filter(Boolean)
        .join(' ') || words.notStated,
      effect ?? words.notStated,
    ],
  });
