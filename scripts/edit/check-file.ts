import type { Severity } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { explainProblem } from '../../src/text/explain-problem.ts';

/** What the check says of one file, in words, and how many errors there are in others. */
export interface FileCheck {
  problems: { severity: Severity; line?: number; field: string; what: string; fix: string }[];
  otherErrors: number;
  isDraft: boolean;
}

/** The same check as `npm run check`, with the problems of one file first. */
export function checkFile(content: string, path: string, today: string): FileCheck {
  const { problems, drafts } = checkContent(content, undefined, today);
  const own = problems.filter(({ file }) => file === path);
  return {
    problems: own.map((problem) => ({
      severity: problem.severity,
      ...(problem.line !== undefined && { line: problem.line }),
      ...explainProblem(problem, 'sv'),
    })),
    otherErrors: problems.filter(({ file, severity }) => file !== path && severity === 'error').length,
    isDraft: drafts.some(({ id }) => path === `agreements/${id}.mdx`),
  };
}
