import type { Problem, ProblemCode } from '../domain/problem.ts';

/** The problems that were not there before. */
export function freshProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.map(sign));
  return after.filter((problem) => !known.has(sign(problem)));
}

/** Lines move when anything is changed above them. */
const sign = ({ line: _line, column: _column, ...rest }: Problem): string => JSON.stringify(rest);

/** Whether a value that brings this may not be saved. What other values or files may mend can wait. */
export const isHindrance = ({ severity, code }: Problem): boolean =>
  severity === 'error' && !mayWait.has(code);

const mayWait: ReadonlySet<ProblemCode> = new Set([
  'unknown-reference',
  'unknown-unit',
  'unknown-deadline',
  'reference-to-draft',
  'not-a-party',
  'evidence-path',
  'lines-against-total',
  'calculation',
  'period-reversed',
  'same-name',
]);
