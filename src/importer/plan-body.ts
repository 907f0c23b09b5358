import { lexicon } from '../text/import-lexicon.ts';
import type { Block, Heading } from './document.ts';
import { topicsOf } from './find/passages.ts';
import { isPlace } from './find/read-names.ts';
import type { Reading } from './find/reading.ts';
import { sentencesOf } from './find/sentences.ts';

/** What the body is made of, in the order of the document. Nothing of the document is left out. */
export type BodyPart = { blocks: PlannedBlock[] } & (
  { kind: 'prose' } | { kind: 'clause'; topic: string } | { kind: 'commitment'; party: string; unit?: string }
);

/** A block or, where a paragraph holds promises of several parties, some of its sentences. */
export interface PlannedBlock {
  block: Block;
  index: number;
}

/** Sections become clauses by what their headings say, and promises become commitments of the party that makes them. */
export function planBody(blocks: readonly Block[], reading: Reading): BodyPart[] {
  const topics = new Set(reading.context.vocabularies['clause-topics'].map(({ id }) => id));
  const parts: BodyPart[] = [];
  let section: Section = { level: 0, topics: [], party: undefined };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') section = sectionOf(block, section, reading);
    for (const piece of piecesOf(block, section, reading)) {
      const part = toPart(piece, section, topics, reading);
      const last = parts.at(-1);
      const goesOn =
        last &&
        last.kind !== 'commitment' &&
        sameKind(last, part) &&
        !(block.kind === 'heading' && section.isNew && hasText(last));
      if (goesOn) last.blocks.push({ block: piece, index });
      else parts.push({ ...part, blocks: [{ block: piece, index }] });
    }
    section = { ...section, isNew: false };
  }
  return parts;
}

interface Section {
  level: number;
  topics: readonly string[];
  /** Whose promises the section lists. */
  party: string | undefined;
  isNew?: boolean;
}

/** A heading beneath another that says nothing of its own belongs to it. */
function sectionOf(heading: Heading, above: Section, { names, parties }: Reading): Section {
  const topics = topicsOf(heading.text);
  const isPromise = topics[0] === 'ataganden' || lexicon.promises.test(heading.text);
  const named = names
    .find(heading.text)
    .find(({ organisation }) => parties.some(({ id }) => id === organisation));
  if (topics.length === 0 && !isPromise && heading.level > above.level) return { ...above };
  return {
    level: heading.level,
    topics: isPromise ? ['ataganden'] : topics,
    party: isPromise ? named?.organisation : undefined,
    isNew: true,
  };
}

type Part =
  | { kind: 'prose' }
  | { kind: 'clause'; topic: string }
  | { kind: 'commitment'; party: string; unit?: string };

function toPart(block: Block, section: Section, known: ReadonlySet<string>, reading: Reading): Part {
  const promised =
    block.kind === 'item' || block.kind === 'paragraph' ? promiseOf(block, section, reading) : undefined;
  if (promised) return promised;
  const topic =
    block.kind === 'heading' ? section.topics[0] : (narrower(block, section) ?? section.topics[0]);
  const isClause =
    topic !== undefined && known.has(topic) && topic !== 'ataganden' && !proseTopics.has(topic);
  return isClause ? { kind: 'clause', topic } : { kind: 'prose' };
}

const proseTopics: ReadonlySet<string> = new Set(lexicon.proseTopics);

/** A heading may join several topics; what a paragraph says tells which. */
function narrower(block: Block, { topics }: Section): string | undefined {
  if (topics.length < 2 || block.kind === 'table' || block.kind === 'heading') return undefined;
  return lexicon.contentTopics.find(
    ([topic, pattern]) => topics.includes(topic) && pattern.test(block.text),
  )?.[0];
}

function promiseOf(
  { kind, text }: Extract<Block, { text: string }>,
  section: Section,
  { names, parties, context }: Reading,
): Part | undefined {
  const isOpen = section.topics.length === 0 || section.topics.some((topic) => promising.has(topic));
  if (!isOpen) return undefined;
  const [first] = names.find(text).filter((mention) => !isPlace(mention, context.organisations));
  const isNamed =
    first !== undefined &&
    first.index <= (lexicon.itemNumber.exec(text)?.[0].length ?? 0) + 2 &&
    parties.some(({ id }) => id === first.organisation);
  const unit = isNamed && first.unit !== undefined ? { unit: first.unit } : {};
  if (section.party !== undefined && kind === 'item') {
    return {
      kind: 'commitment',
      party: section.party,
      ...(first?.organisation === section.party ? unit : {}),
    };
  }
  const isPromise = section.topics[0] === 'ataganden' || lexicon.commits.test(text);
  return isNamed && isPromise && !lexicon.refers.test(text)
    ? { kind: 'commitment', party: first.organisation, ...unit }
    : undefined;
}

const promising = new Set(['ataganden', 'metod', 'malgrupp']);

/** A paragraph with the promises of several is read sentence by sentence. */
function piecesOf(block: Block, section: Section, reading: Reading): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const sentences = sentencesOf(block.text).map((text): Block => ({ ...block, text }));
  const promises = sentences.filter((each) => each.kind === 'paragraph' && promiseOf(each, section, reading));
  return promises.length > 0 ? sentences : [block];
}

/** A heading that only leads to the next is not a clause by itself. */
const hasText = ({ blocks }: BodyPart): boolean => blocks.some(({ block }) => block.kind !== 'heading');

const sameKind = (last: BodyPart, part: Part): boolean =>
  last.kind === part.kind &&
  (last.kind !== 'clause' || (part.kind === 'clause' && last.topic === part.topic));
