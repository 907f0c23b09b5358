import { lexicon } from '../../text/import-lexicon.ts';
import { topicsOf } from './passages.ts';
import { clip, propose } from './propose.ts';
import { readDates } from './read-dates.ts';
import type { Finder, Passage } from './reading.ts';

/** What the agreement is called. */
export const findTitle: Finder = ({ passages }) => {
  const opening = passages.filter(isOpening);
  const titles = titlesIn(opening);
  const [best, ...others] = titles;
  if (!best) return [];
  const isOwn = best.kind === 'heading' || lexicon.title.test(best.text);
  const title = propose(
    'title',
    clip(best.text.replace(/\.$/, ''), 300),
    best,
    best.text,
    isOwn ? 'sure' : 'unsure',
  );
  const alternatives = others.slice(0, 3).map((each) => ({
    value: clip(each.text, 300),
    evidence: propose('title', '', each, each.text, 'likely').evidence,
  }));
  return [
    { ...title, ...(alternatives.length > 0 && { alternatives }) },
    propose('titleSource', 'stated', best, best.text, title.confidence),
  ];
};

const isOpening = ({ block, kind }: Passage): boolean => block < 40 && kind !== 'row';

/** Candidates, best first. A heading that only says what kind of paper it is introduces the title and is not it. */
function titlesIn(opening: readonly Passage[]): Passage[] {
  const short = opening.filter(
    (passage) => passage.text.length <= 160 && !lexicon.notTitle.test(passage.text) && !isDateline(passage),
  );
  const headings = short.filter((passage) => passage.kind === 'heading' && !isGenericSection(passage));
  const first = headings.filter(
    (passage) => passage.block < 3 && (isNamed(passage) || topicsOf(passage.text).length === 0),
  );
  const bare = [...headings, ...short.filter(({ kind, block }) => kind === 'paragraph' && block < 3)].find(
    ({ text }) => lexicon.bareTitle.test(text),
  );
  const ranked = [
    ...first.filter((each) => each !== bare),
    ...(bare ? subtitleAfter(bare, opening) : []),
    ...short.filter((passage) => passage.kind === 'paragraph' && passage.block < 10 && isNamed(passage)),
    ...headings.filter((passage) => passage !== bare && isNamed(passage)),
    ...(bare ? [bare] : []),
  ];
  return [...new Set(ranked)];
}

/** A short line beneath the heading, which is no section of its own. */
function subtitleAfter(bare: Passage, opening: readonly Passage[]): Passage[] {
  const next = opening[opening.indexOf(bare) + 1];
  const isOne =
    next &&
    next.text.length <= 100 &&
    next.kind !== 'item' &&
    !/:$/.test(next.text) &&
    (next.kind === 'paragraph' || topicsOf(next.text).length === 0 || next.text.split(' ').length > 4);
  return isOne ? [next] : [];
}

/** The place and day of a letter. */
const isDateline = (passage: Passage): boolean => readDates(passage.text).length > 0 && !isNamed(passage);

/** It begins as a title of an agreement does. */
const isNamed = ({ text }: Passage): boolean => lexicon.openingLine.test(text);

/** Sections on the background and on what is agreed have the words of a title and are none. */
const isGenericSection = ({ text }: Passage): boolean => lexicon.genericSection.test(text);

/** What kind of paper it says that it is: in its title, or in its opening. */
export const findKind: Finder = ({ passages }) => {
  const opening = passages.filter(isOpening);
  const [title] = titlesIn(opening);
  for (const passage of [...(title ? [title] : []), ...opening.slice(0, 4)]) {
    const kind = lexicon.kinds.find(([, pattern]) => pattern.test(passage.text));
    if (kind) return [propose('kind', kind[0], passage, passage.text, passage === title ? 'sure' : 'likely')];
  }
  const named = opening.find(({ text }) => lexicon.kinds[2][1].test(text));
  return named ? [propose('kind', 'agreement', named, named.text, 'likely', 'inferred')] : [];
};
