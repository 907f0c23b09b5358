import type { Participants } from '../../domain/participants.ts';
import type { Measure, ProfileRow } from '../../domain/profile.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatIntensity, formatParticipants } from '../../text/format-count.ts';
import { profileWords as words } from '../../text/profile-words.ts';
import { basisAt, makeRow, type ProfileSource } from './make-row.ts';

const anchor = agreementSections.people.id;

/** Whom it is for and how many, each kind of number in a row of its own: a target is never held against an outcome. */
export function participantRows({ node }: ProfileSource): ProfileRow[] {
  const { participants = [], ages = [], places = [], intensity, referrals = [] } = node.data;
  const kinds = Map.groupBy(participants, ({ kind, orKind }) => [kind, orKind].filter(Boolean).join('-'));
  return [
    makeRow(
      'participants',
      'targetGroups',
      words.targetGroups,
      node.targetGroups.map(({ term }) => term.label),
      {
        basis: basisAt(node, 'targetGroups'),
        anchor,
      },
    ),
    ...[...kinds].map(([key, some]) =>
      makeRow('participants', key, kindLabel(some), some.map(countText), {
        basis: basisAt(node, `participants.${participants.indexOf(some[0] as Participants)}.kind`),
        measure: measureOf(some),
      }),
    ),
    makeRow(
      'participants',
      'ages',
      words.ages,
      ages.map(({ min, max, asWritten, who }) =>
        [
          min === undefined && max === undefined ? asWritten : agreementPage.people.years(min, max),
          who && `(${who})`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    makeRow('participants', 'places', words.places, places),
    makeRow('participants', 'intensity', words.intensity, [intensity && formatIntensity(intensity)]),
    makeRow(
      'participants',
      'referrals',
      words.referrals,
      referrals.map(({ label }) => label),
    ),
  ];
}

function kindLabel([first]: readonly Participants[]): string {
  if (!first) return '';
  const kind = choices.participantKind[first.kind];
  return capital(first.orKind ? words.either(kind, choices.participantKind[first.orKind]) : kind);
}

const countText = (entry: Participants): string =>
  [words.people(formatParticipants(entry), entry.group), entry.year].filter(Boolean).join(', ');

/** Only one exact number, or one range, of one group can be held against another's. */
function measureOf(entries: readonly Participants[]): Measure | undefined {
  const [only] = entries;
  const [low, high] = [only?.min ?? only?.max, only?.max ?? only?.min];
  if (!only || entries.length > 1 || low === undefined || high === undefined) return undefined;
  if (low === high && only.comparator !== 'exactly') return undefined;
  return { low, high, unit: `people/${only.targetGroup?.id ?? only.group}/${only.unit}/${only.per ?? ''}` };
}
