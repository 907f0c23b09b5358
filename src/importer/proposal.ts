import type { Evidence } from '../domain/evidence.ts';

/** A value found in a document, with the words it rests on. Nothing is proposed without them. */
export interface Proposal {
  /** Where it goes, as in the agreement's own evidence map: `period.start`, `money.lines.2`. No path lies beneath another's. */
  path: string;
  /** As it is written in frontmatter. */
  value: Json;
  evidence: FoundEvidence;
  confidence: Confidence;
  /** Other readings of the same document, best first. */
  alternatives?: Alternative[];
}

export interface Alternative {
  value: Json;
  evidence: FoundEvidence;
}

/** Where a value stands. The quote is at most 80 characters and free from personal data. */
export interface FoundEvidence {
  basis: Exclude<Evidence['basis'], 'editorial'>;
  /** The heading it stands beneath, where there is one. */
  section?: string;
  quote: string;
  /** The block of the document, counted from 0. */
  block: number;
}

/** `sure` may be confirmed at a glance; `unsure` has to be read. */
export const confidences = ['sure', 'likely', 'unsure'] as const;
export type Confidence = (typeof confidences)[number];

/** An organisation that a document names, as the archive knows it or as it would have to be added. */
export interface FoundOrganisation {
  /** The archive's own id, or the one proposed. */
  id: string;
  isKnown: boolean;
  /** As the document writes it. */
  name: string;
  /** The organisation of the archive with the nearest name, where this one is unknown. */
  nearest?: string;
  /** As the document states it; `differs` where the archive has another. */
  organisationNumber?: { value: string; differs: boolean; evidence: FoundEvidence };
  evidence: FoundEvidence;
}

/** Personal data that was left out: what kind and where, never what. */
export interface LeftOut {
  kind: 'name' | 'email' | 'phone' | 'personalNumber';
  section?: string;
  page?: number;
  block: number;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
