import type { Agreement } from '../domain/agreement.ts';
import type { Cause, Problem, Severity } from '../domain/problem.ts';

/** How grave a cause is in a file that is to be published. */
export const severityOf = ({ code }: Cause): Severity => (code === 'file-ignored' ? 'warning' : 'error');

/** A draft is not published, so nothing in it stops the rest; but what may never be published may not be stored either. */
export const draftSeverityOf = ({ code }: Cause): Severity =>
  code === 'personal-number' || code === 'email' || code === 'file-name' ? 'error' : 'warning';

/** A sum that does not add up is a slip of the keyboard until the editor has said that the document itself is so. */
export function recordSeverity(problem: Problem, data: Agreement | undefined): Severity {
  const isArithmetic = problem.code === 'lines-against-total' || problem.code === 'calculation';
  if (!isArithmetic) return problem.severity;
  return data?.issues?.some(({ type }) => type === 'arithmetic') ? 'note' : 'error';
}
