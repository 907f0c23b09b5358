import type { AgreementNode, OrganisationNode, TermNode, UnitNode } from '../domain/archive.ts';
import { choices } from '../text/choices.ts';
import { columnChoices, columnWords } from '../text/columns.ts';
import { formatCsv, type CsvCell } from '../text/format-csv.ts';
import { formatWords } from '../text/format-words.ts';
import { urls } from '../text/urls.ts';
import type { Format, FormatContext } from './format.ts';
import { agreementsTable } from './tables/agreements-table.ts';
import { amountsTable } from './tables/amounts-table.ts';
import { headerOf } from './tables/table.ts';

const csv = { mediaType: 'text/csv', extension: '.csv' } as const;

/** Every amount of an agreement. */
export const agreementCsv: Format<'agreement'> = {
  ...csv,
  id: 'agreement-csv',
  label: formatWords.amountsCsv,
  subject: 'agreement',
  urlOf: ({ id }) => urls.agreementFile(id, '.csv'),
  render: (node, { archive }) => amountsHead + formatCsv(amountsTable.rowsOf(node, archive)),
};

/** The agreements of an organisation, once for each role it has. */
export const organisationCsv: Format<'organisation'> = {
  ...csv,
  id: 'organisation-csv',
  label: formatWords.agreementsCsv,
  subject: 'organisation',
  urlOf: ({ id }) => urls.organisationFile(id, '.csv'),
  render: ({ roles }: OrganisationNode, context) =>
    byRole(
      roles.map(({ role, agreements }) => [roleWords[role], agreements]),
      context,
    ),
};

const roleWords = { ...choices.partyRole, ...choices.otherRole };

/** The agreements of a unit: those it acts in, and those that name it. */
export const unitCsv: Format<'unit'> = {
  ...csv,
  id: 'unit-csv',
  label: formatWords.agreementsCsv,
  subject: 'unit',
  urlOf: ({ id, organisation }) => urls.unitFile(organisation.id, id, '.csv'),
  render: ({ agreements, namedIn }: UnitNode, context) =>
    byRole(
      [
        [columnChoices.unitRole.party, agreements],
        [columnChoices.unitRole.named, namedIn],
      ],
      context,
    ),
};

/** The agreements of a theme. */
export const themeCsv: Format<'theme'> = {
  ...csv,
  id: 'theme-csv',
  label: formatWords.agreementsCsv,
  subject: 'theme',
  urlOf: ({ term }) => urls.themeFile(term.id, '.csv'),
  render: ({ agreements }: TermNode, context) =>
    agreementsHead + agreements.map((node) => agreementLine(node, context)).join(''),
};

const amountsHead = formatCsv([headerOf(amountsTable)]);
const agreementsHead = formatCsv([headerOf(agreementsTable)]);
const roleHead = lineAfter(columnWords.role.name, agreementsHead);

const byRole = (
  groups: readonly (readonly [role: string, agreements: readonly AgreementNode[]])[],
  context: FormatContext,
): string =>
  roleHead +
  groups
    .flatMap(([role, agreements]) => agreements.map((node) => lineAfter(role, agreementLine(node, context))))
    .join('');

/** A line with a cell before its first. */
function lineAfter(cell: CsvCell, line: string): string {
  return `${formatCsv([[cell]]).slice(0, -2)},${line}`;
}

/** Themes and parties share the lines of their agreements. */
const lines = new WeakMap<AgreementNode, string>();

function agreementLine(node: AgreementNode, { archive }: FormatContext): string {
  const known = lines.get(node);
  if (known !== undefined) return known;
  const line = formatCsv(agreementsTable.rowsOf(node, archive));
  lines.set(node, line);
  return line;
}
