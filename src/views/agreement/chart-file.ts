import { budgetChart } from '../../charts/budget-chart.ts';
import { toSvgFile } from '../../charts/to-svg-file.ts';
import type { AgreementNode } from '../../domain/archive.ts';
import { formatPeriod } from '../../text/format-date.ts';

/** The picture of an agreement's budget as a file, told which agreement and when; undefined where there are not two amounts to compare. */
export function chartFile(node: AgreementNode): string | undefined {
  const spec = budgetChart(node);
  return spec && toSvgFile(spec, `${node.data.title} (${formatPeriod(node.span)})`);
}
