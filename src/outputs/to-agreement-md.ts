import type { AgreementNode } from '../domain/archive.ts';
import { agreementSections as sections } from '../text/agreement-sections.ts';
import { capital } from '../text/capital.ts';
import { choices } from '../text/choices.ts';
import { formatInterval, formatSpan, formatWhen } from '../text/format-date.ts';
import { formatAmount, formatBasis } from '../text/format-money.ts';
import { formatWords } from '../text/format-words.ts';
import { markdownFile as words } from '../text/markdown-file.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Format, FormatContext } from './format.ts';
import { markdownText } from './markdown-text.ts';
import { plainBody } from './plain-body.ts';

/** An agreement as Markdown, for notes, for wikis and for models that read. */
export const agreementMarkdown: Format<'agreement'> = {
  id: 'agreement-markdown',
  label: formatWords.markdown,
  subject: 'agreement',
  mediaType: 'text/markdown',
  extension: '.md',
  urlOf: ({ id }) => urls.agreementFile(id, '.md'),
  render: toAgreementMarkdown,
};

function toAgreementMarkdown(node: AgreementNode, context: FormatContext): string {
  const { data } = node;
  const parts = [
    `# ${markdownText(data.title)}`,
    markdownText(data.lead),
    facts(node, context),
    data.plainSummary && section(sections.summary.title, markdownText(data.plainSummary)),
    budget(node, context),
    plainBody(context.textOf(node), node, context.archive),
    times(node),
    data.issues &&
      section(
        sections.record.title,
        data.issues
          .map(({ type, text }) => `- ${capital(choices.issueType[type])}: ${markdownText(text)}`)
          .join('\n'),
      ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const section = (title: string, content: string): string => `## ${title}\n\n${content}`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What the agreement is, between whom, when and for how much, each on a line. */
function facts({ id, data, parties, span }: AgreementNode, { archive: { site } }: FormatContext): string {
  const names = parties.map(
    ({ organisation, role }) => `${markdownText(organisation.data.name)} (${choices.partyRole[role]})`,
  );
  const sums = (['total', 'publicCost', 'totalValue'] as const).flatMap((kind): [string, string][] => {
    const figure = data.money?.[kind];
    return figure
      ? [[capital(choices.figureKind[kind]), `${formatAmount(figure.amount)} ${formatBasis(figure)}`]]
      : [];
  });
  const lines: [string, string][] = [
    [words.parties, names.join('; ')],
    [words.period, formatSpan(span)],
    ...sums,
    [words.held, choices.held[data.held]],
    [words.page, `<${absolute(site.baseUrl, urls.agreement(id))}>`],
    [words.licence, `[${markdownText(site.licence.name)}](${site.licence.url})`],
  ];
  return lines.map(([name, value]) => `- **${name}:** ${value}`).join('\n');
}

function budget({ data: { money } }: AgreementNode, { archive }: FormatContext): string | undefined {
  if (!money?.lines) return undefined;
  const rows = money.lines.map(({ label, category, amount, deduction }) => [
    markdownText(label),
    markdownText(archive.budgetCategories.get(category.id)?.label ?? category.id),
    `${deduction ? '\u2212' : ''}${formatAmount(amount)}`,
  ]);
  return section(sections.money.title, table(words.budget, rows));
}

function times({ deadlines }: AgreementNode): string | undefined {
  if (deadlines.length === 0) return undefined;
  const rows = deadlines.map(({ deadline, due }) => [
    capital(choices.deadlineType[deadline.type]),
    markdownText(due ? formatInterval(due) : formatWhen(deadline.due)),
    choices.evidenceBasis[due?.basis ?? 'stated'],
  ]);
  return section(sections.deadlines.title, table(words.times, rows));
}
