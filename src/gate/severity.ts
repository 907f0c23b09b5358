import type { Agreement } from '../domain/agreement.ts';
import type { Cause, Problem, Severity } from '../domain/problem.ts';

/** How grave a cause is in a file that is to be published. */
export const severityOf = ({ code }: Cause): Severity => (warnings.has(code) ? 'warning' : 'error');

const warnings: ReadonlySet<Cause['code']> = new Set([
  'file-ignored',
  'image-metadata',
  'withdrawn-unpublished',
]);

/** A draft is not published, so nothing in it stops the rest; but what may never be published may not be stored either. */
export const draftSeverityOf = ({ code }: Cause): Severity => (neverStored.has(code) ? 'error' : 'warning');

const neverStored: ReadonlySet<Cause['code']> = new Set([
  'personal-number',
  'contact',
  'secret',
  'file-name',
  'reserved-name',
]);

/** A sum that does not add up is a slip of the keyboard until the editor has said that the document itself is so. */
export function recordSeverity(problem: Problem, data: Agreement | undefined): Severity {
  const isArithmetic = problem.code === 'lines-against-total' || problem.code === 'calculation';
  if (!isArithmetic) return problem.severity;
  return data?.issues?.some(({ type }) => type === 'arithmetic') ? 'note' : 'error';
}
