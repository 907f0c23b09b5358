import { timeLexicon as lexicon } from '../../text/import-time-lexicon.ts';
import type { Json, Proposal } from '../proposal.ts';
import { propose } from './propose.ts';
import { readTimes, type TimeRead } from './read-times.ts';
import type { Finder, Passage, Reading } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** What must be done by a time: reports, payments, talks about going on. */
export const findDeadlines: Finder = (reading) => {
  const found = reading.passages
    .filter(({ kind, topics }) => kind !== 'heading' && topics[0] !== 'bakgrund')
    .flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => readSentence(sentence, passage, reading)),
    );
  const ids = new Set<string>();
  return found.map(({ passage, sentence, type, time, responsible }, index): Proposal => {
    const id = freeId(
      `${lexicon.deadlineIds[type]}${time.date ? `-${time.date.replace(/^-+/, '')}` : ''}`,
      ids,
    );
    const value: Json = {
      id,
      type,
      due: toWhen(time),
      ...(responsible !== undefined && { responsible: [responsible] }),
    };
    return propose(`deadlines.${index}`, value, passage, sentence, 'likely');
  });
};

type DeadlineType = (typeof lexicon.deadlines)[number][0];

interface Found {
  passage: Passage;
  sentence: string;
  type: DeadlineType;
  time: TimeRead;
  responsible: string | undefined;
}

/** Also sections of other topics speak of deadlines, but only where something must be done. */
function readSentence(sentence: string, passage: Passage, { names, parties }: Reading): Found[] {
  if (!lexicon.mustBe.test(sentence) || lexicon.notDeadline.test(sentence)) return [];
  const times = readTimes(sentence);
  return times.flatMap((time, at): Found[] => {
    const before = sentence.slice(times[at - 1]?.end ?? 0, time.end);
    const type = typeOf(before) ?? typeOf(sentence.slice(0, time.end)) ?? typeOf(sentence);
    if (type === undefined) return [];
    const owner = names.find(sentence)[0];
    const isParty = owner && owner.index < 3 && parties.some(({ id }) => id === owner.organisation);
    return [{ passage, sentence, type, time, responsible: isParty ? owner.organisation : undefined }];
  });
}

const typeOf = (text: string): DeadlineType | undefined =>
  lexicon.deadlines.find(([, pattern]) => pattern.test(text))?.[0];

function freeId(id: string, taken: Set<string>): string {
  const free = taken.has(id)
    ? (Array.from({ length: 99 }, (_, n) => `${id}-${n + 2}`).find((each) => !taken.has(each)) ?? id)
    : id;
  taken.add(free);
  return free;
}

/** As it is written in frontmatter, with the document's own words. */
export function toWhen({ date, relative, written }: TimeRead): Json {
  if (relative) return { relative: { ...relative }, wording: written };
  return date?.startsWith('--') ? { yearless: date, wording: written } : (date ?? written);
}
