import type { ChainLink } from '../../domain/archive.ts';
import type { ProfileRow } from '../../domain/profile.ts';
import { status } from '../../domain/status.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { formatInterval, formatLength, formatSpan } from '../../text/format-date.ts';
import { profileWords as words } from '../../text/profile-words.ts';
import { judgedOn, statusReasons, statusWords } from '../../text/status-words.ts';
import { basisAt, makeRow, type ProfileSource } from './make-row.ts';

/** When the agreement runs, for how long, whether it still does, and what stands before and after it. */
export function periodRows({ node, today }: ProfileSource): ProfileRow[] {
  const { span, data } = node;
  const { months, end } = span;
  const { state, reason } = status(node.statusFacts, today);
  return [
    makeRow('period', 'period', words.period, data.period === 'notStated' ? [] : [formatSpan(span)], {
      basis: basisAt(node, 'period'),
    }),
    makeRow('period', 'length', words.length, [months && formatLength(months)], {
      basis: months?.basis === 'derived' ? 'derived' : undefined,
      measure: months?.exact ? { low: months.months, high: months.months, unit: 'months' } : undefined,
    }),
    makeRow('period', 'end', words.end, [end && formatInterval(end)], {
      basis: end?.basis === 'stated' ? undefined : end?.basis,
    }),
    makeRow('period', 'status', words.status, [statusWords[state]], {
      details: [statusReasons[reason], judgedOn(today)],
    }),
    stepRow('predecessor', words.predecessor, node.predecessors),
    stepRow('successor', words.successor, node.successors),
  ];
}

function stepRow(key: string, label: string, links: readonly ChainLink[]): ProfileRow {
  if (links.length === 0) return makeRow('period', key, label, [words.noneInArchive]);
  const values = links.map(({ agreement: { data }, gapMonths }) =>
    [data.shortTitle ?? data.title, gapText(gapMonths)].filter(Boolean).join(', '),
  );
  return makeRow('period', key, label, values, { anchor: agreementSections.chain.id });
}

function gapText(months: number | undefined): string | undefined {
  if (months === undefined) return undefined;
  return months === 0 ? words.adjoining : months > 0 ? words.gap(months) : words.overlap(-months);
}
