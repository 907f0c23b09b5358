import type { Block, DocumentFormat, Remark } from './document.ts';
import type { FoundOrganisation, Json, LeftOut, Proposal } from './proposal.ts';

/** Documents are read as one agreement, tables as one on each row. */
export type SourceFormat = DocumentFormat | 'csv' | 'xlsx';

/** What is kept beside a draft until it is published: the text it was made from and everything proposed. Without personal data. */
export interface WorkRecord {
  version: 1;
  /** The draft's id. */
  id: string;
  source: { name: string; sha256: string; format: SourceFormat };
  blocks: Block[];
  remarks: Remark[];
  proposals: Proposal[];
  organisations: FoundOrganisation[];
  leftOut: LeftOut[];
  /** What a person has confirmed. A value that has been changed since is not confirmed any more. */
  confirmed?: Confirmed[];
}

export interface Confirmed {
  /** As in the schema, without places in lists: rows may be taken away before it. */
  field: string;
  value: Json;
}
