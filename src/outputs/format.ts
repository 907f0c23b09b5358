import type { AgreementNode, Archive, OrganisationNode, TermNode, UnitNode } from '../domain/archive.ts';
import type { CompoundWords } from '../domain/compound-words.ts';
import type { DatasetId } from '../text/dataset-words.ts';

/** What a file can be about. */
export interface Subjects {
  archive: Archive;
  /** Those only mentioned too, since they have pages. */
  agreement: AgreementNode;
  organisation: OrganisationNode;
  unit: UnitNode;
  theme: TermNode;
  /** A municipality or region with agreements of its own. */
  municipality: OrganisationNode;
}

export type SubjectKind = keyof Subjects;

/** What a format may ask for. Files and the day are given, so that a file can be made twice alike. */
export interface FormatContext {
  archive: Archive;
  /** The day of the build. What is said of a day must come from content or log, never from this. */
  today: string;
  compounds: CompoundWords;
  /** An agreement's text as it is written, in MDX. */
  textOf: (node: AgreementNode) => string;
  /** The picture of an agreement's budget as a file of its own; undefined where there is nothing to compare. */
  chartOf: (node: AgreementNode) => string | undefined;
  /** The card about an agreement that other sites show, as a page. */
  cardOf: (node: AgreementNode) => string;
  /** The pictures that agreements show, by their path in the content folder. */
  images: readonly string[];
  imageOf: (path: string) => Uint8Array;
}

/** A long file comes in pieces, so that it never stands whole in memory. */
export type Rendered = string | Uint8Array | Iterable<string> | Iterable<Uint8Array>;

/** A way to write something down. Files, links to them, catalogue and tests all follow from the list of formats. */
export interface Format<Kind extends SubjectKind = SubjectKind> {
  /** Unlike any other's. */
  id: string;
  /** What a link to it says, from `text/format-words.ts`. */
  label: string;
  subject: Kind;
  mediaType: string;
  /** With its dot, or empty for an address without one. */
  extension: string;
  /** The dataset it is a form of, in catalogues; none for what is no data of its own. */
  dataset?: DatasetId;
  /** Its path from the root of the site. */
  urlOf: (subject: Subjects[Kind]) => string;
  /** Whether there is such a file; always, where nothing is said. */
  appliesTo?: (subject: Subjects[Kind]) => boolean;
  render: (subject: Subjects[Kind], context: FormatContext) => Rendered;
}

/** A format of any kind of subject. */
export type AnyFormat = { [Kind in SubjectKind]: Format<Kind> }[SubjectKind];

/** A rendered file whole. */
export function wholeOf(rendered: Rendered): string | Uint8Array {
  if (typeof rendered === 'string' || rendered instanceof Uint8Array) return rendered;
  const pieces = [...rendered];
  return pieces.every((piece) => typeof piece === 'string')
    ? pieces.join('')
    : joinBytes(pieces.filter((piece) => typeof piece !== 'string'));
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
