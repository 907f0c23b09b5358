import type { Block, DocumentFormat, Remark } from './document.ts';
import type { FoundOrganisation, LeftOut, Proposal } from './proposal.ts';

/** What is kept beside a draft until it is published: the text it was made from and everything proposed. Without personal data. */
export interface WorkRecord {
  version: 1;
  /** The draft's id. */
  id: string;
  source: { name: string; sha256: string; format: DocumentFormat };
  blocks: Block[];
  remarks: Remark[];
  proposals: Proposal[];
  organisations: FoundOrganisation[];
  leftOut: LeftOut[];
}
