import type { AgreementNode, OrganisationNode } from './archive.ts';
import { isReportNotHeld, recordGaps, type RecordGap, type RecordGapKind } from './record-gaps.ts';

/** What is to be said about one record. */
export interface RecordQuality {
  agreement: AgreementNode;
  gaps: readonly RecordGap[];
}

export interface QualityOverview {
  records: readonly RecordQuality[];
  /** How often each kind of gap occurs, and in how many records. */
  kinds: ReadonlyMap<RecordGapKind, { count: number; records: number }>;
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
  const kinds = new Map<RecordGapKind, { count: number; records: number }>();
  const records = agreements.map((agreement) => ({ agreement, gaps: recordGaps(agreement) }));
  for (const { gaps } of records) {
    const seen = new Set<RecordGapKind>();
    for (const gap of gaps) {
      const { count, records: before } = kinds.get(gap.kind) ?? { count: 0, records: 0 };
      const added = gap.kind === 'reportsNotHeld' ? gap.count : 1;
      kinds.set(gap.kind, { count: count + added, records: before + (seen.has(gap.kind) ? 0 : 1) });
      seen.add(gap.kind);
    }
  }
  return { records, kinds, municipalities: documentsHeld(agreements) };
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
