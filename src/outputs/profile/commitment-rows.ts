import type { Commitment } from '../../domain/body-facts.ts';
import type { AgreementNode, Archive } from '../../domain/archive.ts';
import type { Side } from '../../domain/organisation.ts';
import type { ProfileRow } from '../../domain/profile.ts';
import { formatCount } from '../../text/format-count.ts';
import { profileWords } from '../../text/profile-words.ts';
import { makeRow, type ProfileSource } from './make-row.ts';

const { commitments: words, side: sideWords } = profileWords;
const sides = ['public', 'civil', 'other'] as const satisfies Side[];

/** What each side promises, topic by topic, so that two agreements can be read across. */
export function commitmentRows({ node, archive }: ProfileSource): ProfileRow[] {
  return sides.flatMap((side) => {
    const parties = node.parties.filter((party) => party.side === side);
    const ids = new Set(parties.map(({ organisation }) => organisation.id));
    const own = node.body.commitments.filter(({ party }) => ids.has(party));
    if (own.length === 0) return [];
    const count = own.length;
    const topics = [...Map.groupBy(own, ({ topic }) => topic)].sort(
      ([a], [b]) => placeOf(archive, a) - placeOf(archive, b),
    );
    return [
      makeRow('commitments', `${side}/count`, words.count(sideWords[side]), [formatCount(count)], {
        measure: { low: count, high: count, unit: 'count' },
      }),
      ...topics.map(([topic, some]) =>
        makeRow(
          'commitments',
          `${side}/${topic ?? ''}`,
          words.topic(sideWords[side], topic && (archive.clauseTopicById.get(topic)?.term.label ?? topic)),
          some.map((commitment) => textOf(node, commitment, parties.length > 1)),
          { anchor: some[0]?.anchor },
        ),
      ),
    ];
  });
}

function textOf(node: AgreementNode, { party, unit, text }: Commitment, isShared: boolean): string {
  const organisation = node.parties.find((each) => each.organisation.id === party)?.organisation;
  const unitName = organisation?.units.find(({ id }) => id === unit)?.unit.name;
  const promised = unitName === undefined ? text : words.by(text, unitName);
  return isShared && organisation ? words.of(organisation.data.name, promised) : promised;
}

/** The order of the controlled list; what has no topic comes last. */
function placeOf({ clauseTopics }: Archive, topic: string | undefined): number {
  const place = clauseTopics.findIndex(({ term }) => term.id === topic);
  return place < 0 ? clauseTopics.length : place;
}
