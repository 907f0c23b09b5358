import type { AgreementNode, OrganisationNode } from './archive.ts';
import type { IssueType } from './record-issue.ts';
import { isReportNotHeld, recordGaps, type RecordGap, type RecordGapKind } from './record-gaps.ts';

/** What is counted: gaps, observations by their type, documents a text names without our having them, and sums and dates that differ. */
export type QualityKind = Exclude<RecordGapKind, 'issue'> | `issue.${IssueType}` | 'named' | 'note';

/** What is to be said about one record. */
export interface RecordQuality {
  agreement: AgreementNode;
  gaps: readonly RecordGap[];
}

export interface QualityOverview {
  records: readonly RecordQuality[];
  /** How often each kind occurs, and in how many records. */
  kinds: ReadonlyMap<QualityKind, { count: number; records: number }>;
  municipalities: readonly DocumentsHeld[];
}

/** How many of the documents that are named the archive holds, for one municipality. */
export interface DocumentsHeld {
  municipality: OrganisationNode;
  agreements: number;
  fullTexts: number;
  listed: number;
  listedHeld: number;
  reports: number;
  reportsHeld: number;
}

/** The quality of every record, and in total. Counts only; no record is ranked. */
export function qualityOverview(agreements: readonly AgreementNode[]): QualityOverview {
  const kinds = new Map<QualityKind, { count: number; records: number }>();
  const records = agreements.map((agreement) => ({ agreement, gaps: recordGaps(agreement) }));
  for (const record of records) {
    for (const [kind, count] of countKinds(record)) {
      const sum = kinds.get(kind) ?? { count: 0, records: 0 };
      kinds.set(kind, { count: sum.count + count, records: sum.records + 1 });
    }
  }
  return { records, kinds, municipalities: documentsHeld(agreements) };
}

function countKinds({ agreement, gaps }: RecordQuality): Map<QualityKind, number> {
  const counts = new Map<QualityKind, number>();
  const add = (kind: QualityKind, count = 1): void => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  for (const gap of gaps) {
    if (gap.kind === 'issue') add(`issue.${gap.issue.type}`);
    else add(gap.kind, gap.kind === 'reportsNotHeld' ? gap.count : 1);
  }
  add('named', new Set(agreement.body.missing).size);
  add('note', agreement.notes.length);
  return counts;
}

function documentsHeld(agreements: readonly AgreementNode[]): DocumentsHeld[] {
  const found = new Map<OrganisationNode, DocumentsHeld>();
  for (const { municipality, data, deadlines } of agreements) {
    if (!municipality || data.held === 'mentioned') continue;
    const row = found.get(municipality) ?? { municipality, ...nothing };
    const attachments = data.attachments ?? [];
    const reports = deadlines.filter(
      ({ deadline: { type } }) => type === 'interimReport' || type === 'finalReport',
    );
    found.set(municipality, {
      municipality,
      agreements: row.agreements + 1,
      fullTexts: row.fullTexts + Number(data.held === 'fullText'),
      listed: row.listed + attachments.length,
      listedHeld: row.listedHeld + attachments.filter(({ held }) => held).length,
      reports: row.reports + reports.length,
      reportsHeld: row.reportsHeld + reports.filter((duty) => !isReportNotHeld(duty)).length,
    });
  }
  return [...found.values()];
}

const nothing = { agreements: 0, fullTexts: 0, listed: 0, listedHeld: 0, reports: 0, reportsHeld: 0 };
