import type { ProfileRow } from '../../domain/profile.ts';
import { recordGaps, type RecordGap } from '../../domain/record-gaps.ts';
import type { Source } from '../../domain/source.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatWhen } from '../../text/format-date.ts';
import { missingWords, profileWords as words } from '../../text/profile-words.ts';
import { makeRow, type ProfileSource } from './make-row.ts';

const anchor = agreementSections.record.id;

/** How much we hold, what it rests on, and what is missing or noted about it. */
export function recordRows({ node }: ProfileSource): ProfileRow[] {
  const { held, sources, asOf } = node.data;
  const gaps = recordGaps(node);
  const missing = [...new Set(gaps.flatMap((gap) => missingText(gap) ?? []))];
  return [
    makeRow('evidence', 'held', words.held, [capital(choices.held[held])]),
    makeRow('evidence', 'sources', words.sources, sources.map(sourceText), { anchor }),
    ...(asOf === undefined ? [] : [makeRow('evidence', 'asOf', words.asOf, [formatWhen(asOf)])]),
    makeRow('evidence', 'journalNumber', words.journalNumber, sources.map(journalNumberOf)),
    makeRow('evidence', 'signed', words.signed, [
      ...new Set(sources.map(({ signed }) => choices.yesNo[signed])),
    ]),
    makeRow('evidence', 'missing', words.missing, missing.length > 0 ? missing : [words.nothingMissing], {
      anchor,
    }),
    makeRow('evidence', 'issues', words.issues, issueCounts(gaps), { silence: 'none', anchor }),
  ];
}

const sourceText = ({ title, kind, role }: Source): string =>
  `${title} (${choices.sourceKind[kind]}, ${choices.sourceRole[role]})`;

const journalNumberOf = ({ journalNumber }: Source): string | undefined =>
  journalNumber === 'notStated' || journalNumber === 'withheld' ? undefined : journalNumber;

function missingText(gap: RecordGap): string | undefined {
  const word: ((gap: never) => string) | undefined = missingWords[gap.kind];
  return word?.(gap as never);
}

function issueCounts(gaps: readonly RecordGap[]): string[] {
  const types = Map.groupBy(
    gaps.flatMap((gap) => (gap.kind === 'issue' ? gap.issue.type : [])),
    (type) => type,
  );
  return [...types].map(([type, some]) => words.countOf(choices.issueType[type], some.length));
}
