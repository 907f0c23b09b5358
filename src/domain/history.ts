/** What a publication did to one agreement. */
export interface Change {
  id: string;
  /** The day of the publication, YYYY-MM-DD. */
  date: string;
  kind: ChangeKind;
  /** The paths of the fields that changed, such as `money.total`; `body` is the text. Empty where all is new or gone. */
  fields: readonly string[];
  /** The number of the publication. */
  publication: number;
  /** The SHA-256 of the agreement's file as it was published; none when it was withdrawn. */
  source: string | undefined;
  /** Where a withdrawn agreement's address leads now. */
  replacedBy: string | undefined;
}

export const changeKinds = ['added', 'changed', 'withdrawn'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One publication: everything that changed on the site at once. */
export interface Publication {
  number: number;
  date: string;
  changes: readonly Change[];
  /** How many other files it changed: organisations, vocabularies, pictures, the site's own facts. */
  otherFiles: number;
}

/** Everything that has been published, changed and withdrawn, as the log of publications tells it. */
export interface History {
  /** Newest first. */
  changes: readonly Change[];
  /** Newest first. */
  publications: readonly Publication[];
  /** The changes of each agreement, newest first. */
  byAgreement: ReadonlyMap<string, readonly Change[]>;
  /** The SHA-256 of the log's last line, which stands for all lines before it too. */
  head: string | undefined;
}

/** The history of an archive that has never been published. */
export const noHistory: History = { changes: [], publications: [], byAgreement: new Map(), head: undefined };
