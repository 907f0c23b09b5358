import { fieldLabel } from '../../text/fields.ts';
import { agreementFields } from '../../text/fields-agreement.ts';
import type { Imported } from '../import-document.ts';
import type { FoundOrganisation, Json, LeftOut, Proposal } from '../proposal.ts';
import { explainRemark } from '../read/explain-reading.ts';
import type { Duplicate } from './find-duplicates.ts';
import type { SourceFormat } from '../work-record.ts';
import { notFound } from './sought.ts';

/** What the import of one document came to, as data: the terminal and `--json` show the same. */
export interface ImportReport {
  file: string;
  format: SourceFormat;
  id: string;
  isOverview: boolean;
  found: ReportedValue[];
  unsure: ReportedValue[];
  notFound: { path: string; label: string; help: string }[];
  /** Whether the lines of the budget add up to its total. */
  sums?: { lines: number; total: number; difference: number };
  leftOut: LeftOut[];
  organisations: FoundOrganisation[];
  clauses: number;
  commitments: number;
  remarks: string[];
  duplicates: Duplicate[];
}

export interface ReportedValue {
  path: string;
  label: string;
  value: Json;
  section?: string;
  quote: string;
}

export function toReport(
  imported: Imported,
  document: { file: string; format: SourceFormat; id: string },
  duplicates: Duplicate[],
): ImportReport {
  const { proposals, isOverview, leftOut, organisations, body } = imported;
  const sums = sumsOf(proposals);
  return {
    ...document,
    isOverview,
    found: proposals.filter((each) => !isUnsure(each)).map(toReported),
    unsure: proposals.filter(isUnsure).map(toReported),
    notFound: isOverview
      ? []
      : notFound(proposals).map((path) => ({
          path,
          label: fieldLabel(path, 'agreement'),
          help: agreementFields[path].help,
        })),
    ...(sums && { sums }),
    leftOut,
    organisations,
    clauses: body.filter(({ kind }) => kind === 'clause').length,
    commitments: body.filter(({ kind }) => kind === 'commitment').length,
    remarks: imported.remarks.map(explainRemark),
    duplicates,
  };
}

/** A value with other readings has to be chosen, however sure each of them is. */
const isUnsure = ({ confidence, alternatives = [] }: Proposal): boolean =>
  confidence === 'unsure' || alternatives.length > 0;

const toReported = ({ path, value, evidence: { section, quote } }: Proposal): ReportedValue => ({
  path,
  label: fieldLabel(path, 'agreement'),
  value,
  ...(section !== undefined && { section }),
  quote,
});

function sumsOf(proposals: readonly Proposal[]): ImportReport['sums'] {
  const total = amountOf(proposals.find(({ path }) => path === 'money.total')?.value);
  const amounts = proposals
    .filter(({ path }) => path.startsWith('money.lines.'))
    .map(({ value }) => amountOf(value) ?? 0);
  if (total === undefined || amounts.length === 0) return undefined;
  const lines = Math.round(amounts.reduce((a, b) => a + b, 0) * 100) / 100;
  return { lines, total, difference: Math.round((lines - total) * 100) / 100 };
}

function amountOf(value: Json | undefined): number | undefined {
  const amount =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? value['amount'] : undefined;
  return typeof amount === 'number' ? amount : undefined;
}
