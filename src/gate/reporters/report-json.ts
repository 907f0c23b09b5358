import type { Problem } from '../../domain/problem.ts';
import { explainProblem } from '../../text/explain-problem.ts';
import { pathIn, type ReportOptions } from './report-text.ts';

/** Problems for a program: one array, each with its data and its words. */
export const reportJson = (problems: readonly Problem[], { language, root }: ReportOptions): string =>
  JSON.stringify(
    problems.map((problem) => ({
      ...problem,
      file: pathIn(root, problem.file),
      ...explainProblem(problem, language),
    })),
    null,
    2,
  ).replace(hidden, (character) => character.replace(/[^]/g, escaped));

// JSON.stringify escapes control characters below U+0020 only.
const hidden = /[\u007F-\u009F\u2028\u2029\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
