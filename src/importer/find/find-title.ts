import { lexicon } from '../../text/import-lexicon.ts';
import { clip, propose } from './propose.ts';
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

/** Candidates, best first. A heading that only says ”Överenskommelse” introduces the title and is not it. */
function titlesIn(opening: readonly Passage[]): Passage[] {
  const isTitle = ({ text, topics, kind }: Passage): boolean =>
    text.length <= 160 && !lexicon.notTitle.test(text) && kind === 'heading' && !isSection(text, topics);
  const headings = opening.filter(isTitle);
  const lines = opening.filter(
    ({ kind, text, block }) =>
      kind === 'paragraph' && block < 10 && text.length <= 120 && lexicon.openingLine.test(text),
  );
  const bare = headings.find(({ text }) => lexicon.bareTitle.test(text));
  const after = bare && opening[opening.indexOf(bare) + 1];
  const subtitle =
    after &&
    after.text.length <= 100 &&
    after.kind !== 'item' &&
    !isSection(after.text, after.topics) &&
    !/:$/.test(after.text)
      ? [after]
      : [];
  const isFirst = headings[0] && headings[0].block < 3 && headings[0] !== bare ? [headings[0]] : [];
  const ranked = [
    ...isFirst,
    ...subtitle,
    ...lines,
    ...headings.filter((each) => each !== bare && lexicon.title.test(each.text)),
    ...(bare ? [bare] : []),
  ];
  return [...new Set(ranked)].filter((each) => !isGenericSection(each));
}

const isSection = (text: string, topics: readonly string[]): boolean =>
  topics.length > 0 && text.split(' ').length <= 4 && !lexicon.title.test(text);

/** `Avtalad överenskommelse` and `Bakgrund till överenskommelsen` have the words of a title and are none. */
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
