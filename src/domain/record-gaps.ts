import type { AgreementNode, OrganisationNode } from './archive.ts';
import type { Redaction } from './personal-data.ts';
import type { RecordIssue } from './record-issue.ts';

/** Something about the record itself that a reader should know: what is missing, second-hand, contradictory or left out. */
export type RecordGap =
  | { kind: 'notHeld' }
  | { kind: 'secondHand'; source: string }
  | { kind: 'periodNotStated' }
  | { kind: 'endNotStated' }
  | { kind: 'signatureDate' }
  | { kind: 'journalNumber'; source: string }
  | { kind: 'organisationNumber'; organisation: OrganisationNode }
  | { kind: 'pagesMissing'; source: string; what: string }
  | { kind: 'annexMissing'; source: string; what: string }
  | { kind: 'attachmentNotHeld'; name: string }
  | { kind: 'reportsNotHeld'; count: number }
  | { kind: 'transcription'; source: string; note: string | undefined }
  | { kind: 'redaction'; redaction: Redaction }
  | { kind: 'issue'; issue: RecordIssue };

export type RecordGapKind = RecordGap['kind'];

/** Everything there is to say about the quality of a record, in a fixed order and without a verdict. */
export function recordGaps(node: AgreementNode): RecordGap[] {
  const { data, span } = node;
  const gaps: RecordGap[] = [];
  if (data.held === 'mentioned') gaps.push({ kind: 'notHeld' });
  for (const { title, role } of data.sources) {
    if (role === 'secondHand') gaps.push({ kind: 'secondHand', source: title });
  }
  if (!span.start && !span.end) gaps.push({ kind: 'periodNotStated' });
  else if (!span.end || span.end.basis !== 'stated') gaps.push({ kind: 'endNotStated' });
  if (data.signatures?.some(({ date }) => date === 'notStated')) gaps.push({ kind: 'signatureDate' });
  for (const source of data.sources) {
    if (source.journalNumber === 'notStated') gaps.push({ kind: 'journalNumber', source: source.title });
    for (const what of source.pagesMissing ?? [])
      gaps.push({ kind: 'pagesMissing', source: source.title, what });
    for (const what of source.annexesMissing ?? [])
      gaps.push({ kind: 'annexMissing', source: source.title, what });
    if (source.transcription?.quality === 'damaged') {
      gaps.push({ kind: 'transcription', source: source.title, note: source.transcription.note });
    }
  }
  for (const { organisation } of node.parties) {
    if (organisation.data.organisationNumber === 'notStated')
      gaps.push({ kind: 'organisationNumber', organisation });
  }
  for (const { name, held } of data.attachments ?? [])
    if (!held) gaps.push({ kind: 'attachmentNotHeld', name });
  const missing = node.deadlines.filter(isReportNotHeld).length;
  if (missing > 0) gaps.push({ kind: 'reportsNotHeld', count: missing });
  for (const redaction of data.redactions ?? []) gaps.push({ kind: 'redaction', redaction });
  for (const issue of data.issues ?? []) gaps.push({ kind: 'issue', issue });
  return gaps;
}

/** A report that was due and that the archive does not hold. */
export const isReportNotHeld = ({ deadline, followUp }: AgreementNode['deadlines'][number]): boolean =>
  (deadline.type === 'interimReport' || deadline.type === 'finalReport') && followUp?.received !== 'yes';
