/** What an agreement's body says, as data. Anchors are the ids of the rendered page. */
export interface BodyFacts {
  sections: BodySection[];
  clauses: Clause[];
  commitments: Commitment[];
  /** The editor's notes, which are not part of the agreement. */
  notes: string[];
  /** What the agreement lists but the archive does not hold. */
  missing: string[];
  amounts: ({ path: string } & BodyPlace)[];
  links: ({ href: string } & BodyPlace)[];
  images: ({ src: string } & BodyPlace)[];
  /** Attribute values that name something elsewhere: a clause topic, a party, a unit. */
  references: BodyReference[];
}

/** A heading that the page shows. `depth` is 2 to 4, as written. */
export interface BodySection {
  anchor: string;
  title: string;
  depth: number;
}

export interface Clause {
  topic: string;
  anchor: string;
  text: string;
}

export interface Commitment {
  party: string;
  unit?: string;
  topic?: string;
  anchor: string;
  text: string;
}

export interface BodyReference extends BodyPlace {
  component: string;
  attribute: string;
  value: string;
}

/** A line and column of the file, from 1. */
export interface BodyPlace {
  line: number;
  column: number;
}
