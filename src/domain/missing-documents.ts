import type { AgreementNode, DeadlineNode } from './archive.ts';
import { isReportNotHeld } from './record-gaps.ts';

/** A document that should exist and that the archive does not hold. */
export type MissingDocument =
  | { kind: 'agreement' }
  | { kind: 'attachment'; name: string }
  | { kind: 'named'; what: string }
  | { kind: 'pages'; source: string; what: string }
  | { kind: 'annex'; source: string; what: string }
  | { kind: 'report'; duty: DeadlineNode };

/** All that can be asked for about an agreement, each once. */
export function missingDocuments(node: AgreementNode): MissingDocument[] {
  const { data, body, deadlines } = node;
  const found: MissingDocument[] = [
    ...(data.attachments ?? []).flatMap(({ name, held }): MissingDocument[] =>
      held ? [] : [{ kind: 'attachment', name }],
    ),
    ...[...new Set(body.missing)].map((what): MissingDocument => ({ kind: 'named', what })),
    ...data.sources.flatMap(
      ({ title: source, pagesMissing = [], annexesMissing = [] }): MissingDocument[] => [
        ...pagesMissing.map((what) => ({ kind: 'pages' as const, source, what })),
        ...annexesMissing.map((what) => ({ kind: 'annex' as const, source, what })),
      ],
    ),
  ];
  // The document that a summary names is the agreement itself, under a name that can be asked for.
  if (data.held !== 'fullText' && found.length === 0) found.unshift({ kind: 'agreement' });
  return [
    ...found,
    ...deadlines.filter(isReportNotHeld).map((duty): MissingDocument => ({ kind: 'report', duty })),
  ];
}
