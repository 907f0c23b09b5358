import { clauseLexicon as lexicon } from '../../text/import-clause-lexicon.ts';
import { timeLexicon } from '../../text/import-time-lexicon.ts';
import type { Json, Proposal } from '../proposal.ts';
import { termsIn } from './find-groups.ts';
import { around, propose } from './propose.ts';
import type { Context, Finder, Passage } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** How many people: as a goal, as room for so many, or as it was. What cannot be told is marked so. */
export const findParticipants: Finder = ({ passages, context }) =>
  passages
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => readSentence(sentence, passage, context)),
    )
    .filter((each, index, all) => all.findIndex((other) => same(each, other)) === index)
    .map((proposal, index) => ({ ...proposal, path: `participants.${index}` }));

function readSentence(sentence: string, passage: Passage, context: Context): Proposal[] {
  if (lexicon.notCount.test(sentence)) return [];
  return [...sentence.matchAll(lexicon.participants)].flatMap((match): Proposal[] => {
    const { comparator = '', min = '', max, adjectives = '', unit = '', after = '' } = match.groups ?? {};
    const low = numberOf(min);
    // ”En deltagare” says nothing of how many.
    if (
      low === undefined ||
      (low < 3 && !comparator) ||
      lexicon.afterAge.test(sentence.slice(0, match.index))
    )
      return [];
    const kind = kindOf(sentence, unit, passage);
    const group = `${adjectives}${unit}`.trim();
    const per = lexicon.per.find(([, pattern]) => pattern.test(after))?.[0];
    const target = termsIn(group, context.vocabularies['target-groups'])[0]?.id;
    const wording = sentence.slice(match.index, match.index + match[0].length - after.length).trim();
    const value: Json = {
      kind: kind ?? 'context',
      group,
      ...(target !== undefined && { targetGroup: target }),
      unit,
      ...bounds(low, max === undefined ? undefined : Number(max), comparatorOf(comparator || min)),
      ...(per !== undefined && { per }),
      wording,
    };
    return [propose('', value, passage, around(sentence, wording), kind === undefined ? 'unsure' : 'likely')];
  });
}

function kindOf(
  sentence: string,
  unit: string,
  { topics, cells }: Passage,
): 'target' | 'capacity' | 'actual' | undefined {
  if (lexicon.isCapacity.test(`${sentence} ${unit}`)) return 'capacity';
  if (lexicon.isActual.test(sentence)) return 'actual';
  if (lexicon.isContext.test(sentence) || topics[0] === 'bakgrund') return undefined;
  return lexicon.isTarget.test(sentence) || cells || topics.some((topic) => goals.has(topic))
    ? 'target'
    : undefined;
}

const goals = new Set(['delmal', 'overgripande-mal', 'malgrupp']);

const comparatorOf = (word: string): string =>
  lexicon.comparators.find(([, pattern]) => pattern.test(word))?.[0] ?? 'exactly';

/** At least so many has no upper bound, and at most so many no lower. */
function bounds(min: number, max: number | undefined, comparator: string): { [key: string]: Json } {
  if (comparator === 'atMost' || comparator === 'lessThan') return { max: max ?? min, comparator };
  if (comparator === 'atLeast' || comparator === 'moreThan' || comparator === 'barelyAbove') {
    return { min, ...(max !== undefined && { max }), comparator };
  }
  return { min, max: max ?? min, comparator };
}

function numberOf(written: string): number | undefined {
  const word = written.toLowerCase();
  const number = lexicon.tens[word] ?? timeLexicon.smallNumbers[word] ?? Number(word);
  // A year is no head count.
  return Number.isNaN(number) || (number >= 1900 && number <= 2100) ? undefined : number;
}

const same = (a: Proposal, b: Proposal): boolean => JSON.stringify(a.value) === JSON.stringify(b.value);
