import { timelineChart } from '../../charts/timeline-chart.ts';
import { toTimeline } from '../../charts/to-timeline.ts';
import type { AgreementNode } from '../../domain/archive.ts';
import { urls } from '../../text/urls.ts';
import { Html } from '../markup/html.ts';

const names = {
  href: ({ id }: AgreementNode) => urls.agreement(id),
  label: ({ data }: AgreementNode) => data.shortTitle ?? data.title,
};

/** Agreements on a common axis of years, where any of them has a date. */
export function agreementTimeline(agreements: readonly AgreementNode[]): Html | undefined {
  const chart = timelineChart(agreements);
  return chart && new Html(toTimeline(chart, names));
}
