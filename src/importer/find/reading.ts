import type { Organisation } from '../../domain/organisation.ts';
import type { Term, VocabularyName } from '../../domain/vocabulary.ts';
import type { Proposal } from '../proposal.ts';
import type { NameIndex } from './name-index.ts';

/** What the archive knows that a document may speak of. */
export interface Context {
  organisations: ReadonlyMap<string, Organisation>;
  vocabularies: Record<VocabularyName, readonly Term[]>;
  /** The nearest name that can be an address. */
  toSlug: (name: string) => string | undefined;
}

/** A stretch of the document that is read by itself: a paragraph, an item, a heading or a row of a table. */
export interface Passage {
  block: number;
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  text: string;
  /** The cells of a row, and those of the heading row above it. */
  cells?: readonly string[];
  head?: readonly string[];
  /** It is the heading row itself. */
  isHead?: true;
  /** The heading it stands beneath, and what that heading is about. */
  section?: string;
  topics: readonly string[];
}

/** A party of the agreement that is read. */
export interface FoundParty {
  id: string;
  name: string;
  isPublic: boolean;
  isKnown: boolean;
}

/** A document as the finders see it. */
export interface Reading {
  passages: readonly Passage[];
  names: NameIndex;
  parties: readonly FoundParty[];
  context: Context;
}

/** Looks for one kind of fact. Proposes nothing that the document does not say. */
export type Finder = (reading: Reading) => Proposal[];
