import type { AgreementNode } from '../domain/archive.ts';
import { monthlyOre, netPublicCost, sumOfLines } from '../domain/derived-money.ts';
import type { Interval } from '../domain/interval.ts';
import type { Money } from '../domain/money.ts';
import { writtenAgreement } from '../domain/to-written.ts';
import { formatWords } from '../text/format-words.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Format, FormatContext } from './format.ts';

/** An agreement with all that is stated, its clauses and commitments, and apart from them what follows by arithmetic. Its text is in the Markdown file. */
export const agreementJson: Format<'agreement'> = {
  id: 'agreement-json',
  label: formatWords.json,
  subject: 'agreement',
  mediaType: 'application/json',
  extension: '.json',
  urlOf: ({ id }) => urls.agreementFile(id, '.json'),
  render: (node, context) => `${JSON.stringify(toAgreementJson(node, context))}\n`,
};

const toAgreementJson = (node: AgreementNode, { archive }: FormatContext): object => ({
  id: node.id,
  url: absolute(archive.site.baseUrl, urls.agreement(node.id)),
  licence: archive.site.licence.url,
  /** As schema/agreement.json has it. */
  data: writtenAgreement(node.data),
  clauses: node.body.clauses,
  commitments: node.body.commitments,
  derived: derivedFrom(node),
});

/** What nobody has written down but follows; a value that cannot be worked out is left out. */
function derivedFrom(node: AgreementNode): object {
  const { data, span, publicMoney, predecessors, successors, deadlines } = node;
  const net = netPublicCost(data.money);
  const month = monthlyOre(node);
  const lines = data.money?.lines && sumOfLines(data.money.lines);
  return {
    start: span.start,
    end: span.end,
    months: span.months,
    publicMoney: publicMoney && toMoney(publicMoney),
    perMonth: month === undefined ? undefined : Math.round(month) / 100,
    netPublicCost: net === undefined ? undefined : net / 100,
    sumOfLines: lines === undefined ? undefined : lines / 100,
    predecessors: predecessors.map(({ agreement, gapMonths }) => ({ id: agreement.id, gapMonths })),
    successors: successors.map(({ agreement, gapMonths }) => ({ id: agreement.id, gapMonths })),
    deadlines: deadlines.flatMap(({ deadline: { id }, due }) => (due ? [{ id, due: toTime(due) }] : [])),
  };
}

/** Kronor with hundredths, and what they are. */
export const toMoney = ({ ore, currency, basis, kind }: Money): object => ({
  amount: ore / 100,
  currency,
  basis,
  kind,
});

const toTime = ({ date, earliest, latest, basis }: Interval): object => ({ date, earliest, latest, basis });
