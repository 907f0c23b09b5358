import { agreementSections, type AgreementSection } from '../../text/agreement-sections.ts';
import type { Html } from '../markup/html.ts';
import { clauseList, commitmentColumns, footnotes, proseSections } from './body-parts.ts';
import { chainSection } from './chain-section.ts';
import { citeSection, otherOrganisations, relatedList } from './closing-parts.ts';
import { deadlinesTable } from './deadlines-table.ts';
import { evidenceMarks } from './evidence-marks.ts';
import { evidenceTable } from './evidence-table.ts';
import { followUps } from './follow-ups.ts';
import { groundsSection } from './grounds.ts';
import { historySection } from './history-section.ts';
import { keyFacts } from './key-facts.ts';
import { moneySection } from './money-section.ts';
import type { PageContext } from './page-context.ts';
import { goalFacts, peopleSection } from './people.ts';
import { recordSection } from './record.ts';
import { summaryBox } from './summary-box.ts';

/** A part of the page under a heading of its own. */
export interface Section {
  id: string;
  title: string;
  content: Html;
}

/** Everything the page of an agreement shows. What has no content has no section. */
export interface AgreementView {
  facts: Html;
  sections: readonly Section[];
  footnotes: Html | undefined;
}

export function agreementView(given: Omit<PageContext, 'marks'>): AgreementView {
  const { node } = given;
  const context: PageContext = { ...given, marks: evidenceMarks(node.data) };
  const facts = keyFacts(context);
  const order = node.data.held === 'mentioned' ? mentionedOrder : fullOrder;
  const sections = order.flatMap((part) =>
    part === 'prose' ? proseSections(context) : toSection(part, context),
  );
  return { facts, sections, footnotes: footnotes(context) };
}

function toSection(part: AgreementSection, context: PageContext): Section | [] {
  const content = makers[part](context);
  return content && content.text !== '' ? { ...agreementSections[part], content } : [];
}

const makers: Record<AgreementSection, (context: PageContext) => Html | undefined> = {
  summary: summaryBox,
  money: moneySection,
  people: peopleSection,
  goals: goalFacts,
  commitments: commitmentColumns,
  clauses: clauseList,
  deadlines: deadlinesTable,
  followUps,
  chain: chainSection,
  grounds: groundsSection,
  others: otherOrganisations,
  record: recordSection,
  evidence: evidenceTable,
  related: relatedList,
  history: historySection,
  cite: citeSection,
};

/** The evidence comes after all that is worked out on the page, since every calculation leaves a row in it. */
const fullOrder: readonly (AgreementSection | 'prose')[] = [
  'summary',
  'money',
  'people',
  'goals',
  'prose',
  'commitments',
  'clauses',
  'deadlines',
  'followUps',
  'chain',
  'grounds',
  'others',
  'record',
  'evidence',
  'related',
  'history',
  'cite',
];

/** A partnership we only know of: no empty headings about money or terms that nobody here has seen. */
const mentionedOrder: readonly (AgreementSection | 'prose')[] = [
  'summary',
  'people',
  'goals',
  'prose',
  'others',
  'record',
  'evidence',
  'history',
  'cite',
];
