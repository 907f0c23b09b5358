import type { Problem, Severity } from '../../domain/problem.ts';
import { explainProblem } from '../../text/explain-problem.ts';
import { checkWords } from '../../text/check-words.ts';
import { escapeControl } from './escape-control.ts';
import { pathIn, type ReportOptions } from './report-text.ts';

/** Problems as workflow commands, which GitHub shows beside the lines they are about. */
export const reportAnnotations = (problems: readonly Problem[], { language, root }: ReportOptions): string =>
  problems
    .map((problem) => {
      const { field, what, fix } = explainProblem(problem, language);
      const { line, column } = problem;
      const place = Object.entries({
        file: pathIn(root, problem.file),
        line,
        col: column,
        title: field || undefined,
      })
        .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]))
        .join(',');
      return `::${commands[problem.severity]} ${place}::${escapeData(`${what} ${checkWords[language].fix}: ${fix}`)}`;
    })
    .join('\n');

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

const escapeData = (text: string): string => escapeControl(text).replaceAll('%', '%25');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
