import type { AgreementNode, Archive } from '../../domain/archive.ts';
import type { RenderedBody } from '../../markdown/render-body.ts';
import type { Html } from '../markup/html.ts';
import type { EvidenceMarks } from './evidence-marks.ts';

/** What every section of an agreement's page is made from. */
export interface PageContext {
  node: AgreementNode;
  archive: Archive;
  body: RenderedBody;
  /** The day of the build. */
  today: string;
  marks: EvidenceMarks;
  pictures: Pictures;
}

/** The charts of the page, drawn by those who may draw. */
export interface Pictures {
  budget: Html | undefined;
  timeline: Html | undefined;
}
