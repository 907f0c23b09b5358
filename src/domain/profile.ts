import type { MoneyBasis } from './money-block.ts';
import type { Side } from './organisation.ts';
import type { StatusFacts } from './status.ts';

/** One agreement as rows that can be laid beside another's. Built once per agreement, small enough to fetch. */
export interface Profile {
  id: string;
  title: string;
  href: string;
  rows: readonly ProfileRow[];
  /** What it means that a row is missing, where it means more than that nothing is stated. */
  absent?: Partial<Record<CompareGroup, Silence>> | undefined;
  /** Lets the reader's own day decide whether the agreement runs. */
  status?: StatusFacts | undefined;
  budget?: ProfileBudget | undefined;
  /** Agreements to hold it against: its own chain first, then those nearest in party and theme. */
  near?: readonly Pick<Profile, 'id' | 'title'>[] | undefined;
}

/** What one agreement says of one thing. `measure` is set where two agreements' figures may be compared. */
export interface ProfileRow {
  group: CompareGroup;
  /** The same thing has the same key in every agreement. */
  key: string;
  label: string;
  values: readonly string[];
  /** Shown beneath the values but no part of the comparison. */
  details?: readonly string[] | undefined;
  /** What the row says when it says nothing. */
  silence?: Silence | undefined;
  measure?: Measure | undefined;
  basis?: 'stated' | 'derived' | 'inferred' | 'editorial' | undefined;
  /** A place on the agreement's page where it can be read in full. */
  anchor?: string | undefined;
}

/**
 * Why there is no value: the document is silent, the subject is never brought up, we only have a summary,
 * the document has others of the kind but not this one, or the figure cannot be worked out.
 */
export type Silence = 'notStated' | 'notMentioned' | 'summaryOnly' | 'none' | 'notDerivable';

/** A figure with everything that decides whether it may be held against another. A range stays a range. */
export interface Measure {
  low: number;
  high: number;
  unit: string;
}

/** A budget by category, with what it may be divided by. */
export interface ProfileBudget {
  basis: MoneyBasis;
  side: Side;
  categories: readonly { id: string; label: string; ore: number }[];
  /** Whole months of the period, where they are known. */
  months?: number | undefined;
  /** The groups of people it may be divided by, each in words; the reader chooses. */
  people: readonly { low: number; high: number; words: string }[];
}

export const compareGroups = [
  'parties',
  'period',
  'money',
  'budget',
  'participants',
  'commitments',
  'clauses',
  'deadlines',
  'criteria',
  'evidence',
] as const;
export type CompareGroup = (typeof compareGroups)[number];
