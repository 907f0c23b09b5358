import { lexicon } from '../../text/import-lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { numberPlaces, statedIn } from './organisation-numbers.ts';
import { readNames, type NameRead } from './read-names.ts';
import type { Context, Passage } from './reading.ts';

/** Someone who may be a party, and where that was read. */
export interface Candidate extends NameRead {
  passage: Passage;
  /** In a list of the parties, and not only in passing. */
  isListed: boolean;
}

/** Those who are said to be parties: by the list of parties, or else by the sentence that says between whom. */
export function partyCandidates(
  passages: readonly Passage[],
  names: NameIndex,
  context: Context,
): Candidate[] {
  const read = (texts: readonly (readonly [Passage, string])[], isListed: boolean): Candidate[] =>
    texts.flatMap(([passage, text]) =>
      readNames(text, names, context).map((name) => ({ ...name, passage, isListed })),
    );
  const opening = passages.filter(({ topics, block }) => block < 25 && topics[0] !== 'bakgrund');
  const ways: (() => Candidate[])[] = [
    () => read(passages.filter(isAboutParties).flatMap(listedIn), true),
    () => read(passages.flatMap(formRows), true),
    () => read(opening.flatMap(betweenIn), true),
    () => read(passages.flatMap(agreeing), true),
    () =>
      read(
        opening.filter(isNameLine).map((passage) => [passage, passage.text] as const),
        false,
      ),
    () => read(passages.flatMap(betweenIn), false),
    () => promising(passages, names),
  ];
  const listed: Candidate[] = [];
  for (const way of ways) {
    listed.push(...way());
    if (countOf(listed) > 1) break;
  }
  return [...listed, ...numbered(passages, names, context)];
}

const countOf = (candidates: readonly Candidate[]): number =>
  new Set(candidates.map(({ organisation, name }) => organisation ?? name)).size;

const isAboutParties = ({ topics, kind }: Passage): boolean =>
  topics.includes('parter') && kind !== 'heading';

type Listed = readonly [Passage, string];

function listedIn(passage: Passage): Listed[] {
  const { kind, text, cells, head } = passage;
  const between = betweenIn(passage);
  if (between.length > 0) return between;
  const labelled = lexicon.partyLabel.exec(text)?.[1];
  if (labelled !== undefined && kind !== 'row') return [[passage, labelled]];
  if (kind === 'item') return [[passage, text]];
  if (kind !== 'row' || !cells) return [];
  const isHead = !head && lexicon.partyHead.test(cells[0] ?? '') && cells.length > 2;
  if (isHead) return [];
  const [first = '', second = ''] = cells;
  return [[passage, lexicon.partyRow.test(first) ? second : first]];
}

const formRows = (passage: Passage): Listed[] => {
  const [label = '', value = ''] = passage.cells ?? [];
  return passage.cells?.length === 2 && lexicon.partyRow.test(label) ? [[passage, value]] : [];
};

/** Letters and short papers name the parties on lines of their own. */
const isNameLine = ({ kind, text, block }: Passage): boolean =>
  (kind === 'paragraph' || kind === 'heading') &&
  block > 0 &&
  block < 6 &&
  text.length <= 120 &&
  lexicon.nameLine.test(text);

const betweenIn = (passage: Passage): Listed[] =>
  [...passage.text.matchAll(lexicon.between)].flatMap(({ 1: list = '' }): Listed[] => [[passage, list]]);

const agreeing = (passage: Passage): Listed[] => {
  const [, first = '', second = ''] = lexicon.agree.exec(passage.text) ?? [];
  return first === ''
    ? []
    : [
        [passage, first.replace(/^.* som /, '')],
        [passage, second],
      ];
};

/** Headings of promises say who makes them; known names only. */
const promising = (passages: readonly Passage[], names: NameIndex): Candidate[] =>
  passages
    .filter(({ kind, text }) => kind === 'heading' && lexicon.commitments.test(text))
    .flatMap((passage) =>
      names
        .find(passage.text)
        .filter(({ unit }) => !unit)
        .map(({ organisation, written }) => ({
          organisation,
          name: written,
          around: passage.text,
          passage,
          isListed: false,
        })),
    );

/** Who has an organisation number in an agreement is a party to it. */
function numbered(passages: readonly Passage[], names: NameIndex, context: Context): Candidate[] {
  return numberPlaces(passages).flatMap(({ passage, before, above }): Candidate[] => {
    for (const [place, text] of [
      [passage, before] as const,
      ...above.map((each) => [each, statedIn(each)] as const),
    ]) {
      const name = readNames(text, names, context).findLast(
        (each) => each.organisation ?? lexicon.organisationWords.test(each.name),
      );
      if (name) return [{ ...name, passage: place, isListed: true }];
    }
    return [];
  });
}
