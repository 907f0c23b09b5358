import type { Problem, Severity } from '../../domain/problem.ts';
import { checkWords } from '../../text/check-words.ts';
import { explainProblem } from '../../text/explain-problem.ts';
import type { Language } from '../../text/problem-words.ts';
import { escapeControl } from './escape-control.ts';

export interface ReportOptions {
  language: Language;
  /** The content folder as the reader would write it, put before every file so that a terminal can open it. */
  root: string;
}

/** Problems for a terminal: grouped by file, one line each, with a count at the end. */
export function reportText(problems: readonly Problem[], options: ReportOptions): string {
  const { language } = options;
  const groups = Object.values(Object.groupBy(problems, ({ file }) => file)).map((group = []) =>
    group.map((problem) => lineOf(problem, options)).join('\n'),
  );
  return [...groups, checkWords[language].count(countBySeverity(problems), groups.length)].join('\n\n');
}

/** A problem on one line: place, field, what is wrong, what to do. */
export function lineOf(problem: Problem, { language, root }: ReportOptions): string {
  const words = checkWords[language];
  const { field, what, fix } = explainProblem(problem, language);
  const place = [pathIn(root, problem.file), problem.line, problem.column]
    .filter((part) => part !== undefined)
    .join(':');
  const kind = problem.severity === 'error' ? '' : `(${words.severities[problem.severity]}) `;
  return escapeControl(`${place}  ${kind}${field && `${field}: `}${what} ${words.fix}: ${fix}`);
}

/** How many problems there are of each kind. */
export function countBySeverity(problems: readonly Problem[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

export const pathIn = (root: string, file: string): string =>
  file === '' ? root : root === '' ? file : `${root.replace(/\/$/, '')}/${file}`;
