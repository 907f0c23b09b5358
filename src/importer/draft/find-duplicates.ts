import type { AgreementSource } from '../../domain/sources.ts';
import { oreOf } from '../../domain/ore-of.ts';
import type { Block } from '../document.ts';
import type { Imported } from '../import-document.ts';
import type { Json } from '../proposal.ts';
import type { WorkRecord } from '../work-record.ts';
import { diff, type Change } from './word-diff.ts';

/** Something the archive has already that seems to be the same agreement. */
export interface Duplicate {
  id: string;
  /** The very same file, nearly the same text, or the same parties with the same start or sum. */
  by: 'file' | 'text' | 'facts';
  /** Word by word where both texts are at hand. */
  changes?: Change[];
}

/** Agreements and earlier imports that say the same as this document. The same transcription again is told as such. */
export function findDuplicates(
  imported: Imported,
  { id, sha256 }: { id: string; sha256: string },
  agreements: readonly AgreementSource[],
  records: readonly WorkRecord[],
): Duplicate[] {
  const others = records.filter((record) => record.source.sha256 !== sha256);
  const words = wordsOf(imported.blocks);
  const byText = others.flatMap((record): Duplicate[] => {
    const theirs = wordsOf(record.blocks);
    return likeness(words, theirs) > 0.7 ? [{ id: record.id, by: 'text', changes: diff(theirs, words) }] : [];
  });
  const held = agreements.filter((agreement) => agreement.id !== id);
  const byFile = held.filter(({ data }) => data.sources.some((source) => source.sha256 === sha256));
  const byFacts = held.filter((agreement) => !byFile.includes(agreement) && isSame(imported, agreement));
  const found = [
    ...byFile.map((agreement): Duplicate => ({ id: agreement.id, by: 'file' })),
    ...byText,
    ...byFacts.map((agreement): Duplicate => ({ id: agreement.id, by: 'facts' })),
  ];
  return found.filter((each, index) => found.findIndex((other) => other.id === each.id) === index);
}

const wordsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    (block.kind === 'table' ? block.rows.flat() : [block.text]).flatMap((text) =>
      text.split(' ').filter((word) => word !== ''),
    ),
  );

/** The share of runs of four words that both have. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [ours, theirs] = [runs(a), runs(b)];
  if (Math.min(ours.size, theirs.size) < fewest) return 0;
  const both = [...ours].filter((run) => theirs.has(run)).length;
  return both / Math.min(ours.size, theirs.size);
}

/** Rows of a table are all alike; only a text of some length says that it is the same. */
const fewest = 60;

const runs = (words: readonly string[]): Set<string> =>
  new Set(
    words.slice(3).map((_, at) =>
      words
        .slice(at, at + 4)
        .join(' ')
        .toLowerCase(),
    ),
  );

/** The same parties, and the same start or the same whole sum. */
function isSame({ organisations, proposals }: Imported, { data }: AgreementSource): boolean {
  const ours = organisations.map(({ id }) => id).sort();
  const theirs = data.parties.map(({ organisation }) => organisation.id).sort();
  if (ours.length < 2 || ours.join() !== theirs.join()) return false;
  const valueAt = (path: string): Json | undefined => proposals.find((each) => each.path === path)?.value;
  const total = valueAt('money.total') as { amount?: Json } | undefined;
  const held = data.money?.total && oreOf(data.money.total.amount);
  const isSum = held !== undefined && total?.amount === held / 100;
  const start = data.period === 'notStated' ? undefined : dateOf(data.period.start);
  return isSum || (start !== undefined && start === valueAt('period.start'));
}

const dateOf = (when: unknown): string | undefined =>
  typeof when === 'string' ? when : ((when as { date?: string } | undefined)?.date ?? undefined);
