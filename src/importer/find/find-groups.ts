import type { Term } from '../../domain/vocabulary.ts';
import type { Proposal } from '../proposal.ts';
import { lexicon } from '../../text/import-lexicon.ts';
import { around, propose } from './propose.ts';
import type { Finder } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** Whom the agreement is for: terms of the vocabulary in the passages that say so. */
export const findTargetGroups: Finder = ({ passages, context }) => {
  const own = passages.filter(
    ({ kind, topics, cells }) =>
      kind !== 'heading' && (cells ? lexicon.groupRow.test(cells[0] ?? '') : topics[0] === 'malgrupp'),
  );
  const saying = passages
    .filter(({ kind, topics }) => kind !== 'heading' && kind !== 'row' && topics[0] !== 'bakgrund')
    .flatMap((passage) =>
      sentencesOf(passage.text)
        .filter((each) => lexicon.isFor.test(each))
        .map((text) => ({ ...passage, text })),
    );
  const group = own.some(({ text }) => termsIn(text, context.vocabularies['target-groups']).length > 0)
    ? own
    : saying;
  const seen = new Set<string>();
  return group
    .flatMap((passage) =>
      termsIn(passage.text, context.vocabularies['target-groups']).map((hit) => ({ ...hit, passage })),
    )
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ id, written, passage }, index): Proposal => {
      const value = {
        group: id,
        rank: seen.size > 0 && index === 0 ? 'primary' : 'secondary',
        asWritten: written,
      };
      return propose(
        `targetGroups.${index}`,
        value,
        passage,
        around(passage.text, written),
        'likely',
        'inferred',
      );
    });
};

/** What it is about. A theme is our reading: it takes the title, or two passages that say what is to be done. */
export const findThemes: Finder = ({ passages, context }) => {
  const title = passages.find(({ kind }) => kind === 'heading');
  const telling = passages.filter(
    (passage) =>
      passage === title ||
      passage.block < 4 ||
      (passage.kind !== 'row' && passage.topics.some((topic) => tellingTopics.has(topic))),
  );
  const hits = telling.flatMap((passage) =>
    termsIn(passage.text, context.vocabularies.themes).map((hit) => ({
      ...hit,
      passage,
      weight: passage === title ? 2 : 1,
    })),
  );
  const weights = new Map<string, number>();
  for (const { id, weight } of hits) weights.set(id, (weights.get(id) ?? 0) + weight);
  return [...weights]
    .filter(([, weight]) => weight > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .flatMap(([id], index): Proposal[] => {
      const hit = hits.find((each) => each.id === id);
      return hit
        ? [
            propose(
              `themes.${index}`,
              id,
              hit.passage,
              around(hit.passage.text, hit.written),
              'unsure',
              'inferred',
            ),
          ]
        : [];
    });
};

const tellingTopics = new Set(['syfte', 'malgrupp', 'metod', 'overgripande-mal', 'delmal']);

interface Hit {
  id: string;
  written: string;
}

/** Terms named in a text, the longest name first; what one name has taken another does not take again. */
export function termsIn(text: string, terms: readonly Term[]): Hit[] {
  let rest = text.toLowerCase();
  const found: (Hit & { index: number })[] = [];
  const names = terms
    .flatMap(({ id, label, alternatives = [] }) =>
      [label, ...alternatives].map((name) => ({ id, name: name.toLowerCase() })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  for (const { id, name } of names) {
    const pattern = new RegExp(`(?<![\\p{L}-])${escape(name)}(?:${lexicon.endings})?(?![\\p{L}])`, 'giu');
    for (const { 0: written, index } of rest.matchAll(pattern)) {
      found.push({ id, written: text.slice(index, index + written.length), index });
    }
    rest = rest.replace(pattern, (written) => ' '.repeat(written.length));
  }
  const seen = new Set<string>();
  return found.sort((a, b) => a.index - b.index).filter(({ id }) => !seen.has(id) && seen.add(id));
}

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
