import { budgetChart } from '../../charts/budget-chart.ts';
import { timelineChart } from '../../charts/timeline-chart.ts';
import { toSvg } from '../../charts/to-svg.ts';
import { toTimeline } from '../../charts/to-timeline.ts';
import type { AgreementNode } from '../../domain/archive.ts';
import type { Pictures } from './page-context.ts';
import { html, Html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';

/** The charts of an agreement's page: its budget, and where it stands among those before and after it. */
export function picturesOf(node: AgreementNode): Pictures {
  const budget = budgetChart(node);
  const { predecessors, successors } = node;
  const chain = [...predecessors, ...successors].map(({ agreement }) => agreement);
  const timeline = chain.length > 0 ? timelineChart([node, ...chain]) : undefined;
  return {
    budget:
      budget &&
      html`<p>${budget.conclusion}</p>
        ${new Html(toSvg(budget))}`,
    timeline: timeline && new Html(toTimeline(timeline, names)),
  };
}

const names = {
  href: ({ id }: AgreementNode): string => urls.agreement(id),
  label: ({ data }: AgreementNode): string => data.shortTitle ?? data.title,
};
