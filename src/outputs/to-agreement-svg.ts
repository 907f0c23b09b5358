import { formatWords } from '../text/format-words.ts';
import { urls } from '../text/urls.ts';
import type { Format } from './format.ts';

/** The picture of an agreement's budget. */
export const agreementChart: Format<'agreement'> = {
  id: 'agreement-chart',
  label: formatWords.chart,
  subject: 'agreement',
  mediaType: 'image/svg+xml',
  extension: '.svg',
  urlOf: ({ id }) => urls.agreementFile(id, '.svg'),
  appliesTo: ({ data }) => (data.money?.lines ?? []).filter(({ amount }) => hasNumber(amount)).length > 1,
  render: (node, { chartOf }) => {
    const chart = chartOf(node);
    if (chart === undefined) throw new Error(`The budget of ${node.id} has no picture.`);
    return chart;
  },
};

const hasNumber = ({ state }: { state: string }): boolean => state === 'known' || state === 'zero';
