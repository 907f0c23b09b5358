import type { Cause, Problem } from '../domain/problem.ts';
import { checkWords } from './check-words.ts';
import { fieldLabel, type RecordKind } from './fields.ts';
import type { Explanation, Language } from './problem-words.ts';
import { problemWords } from './problems.ts';

/** A problem in words: the field it is about, what is wrong and how to mend it. */
export function explainProblem(problem: Problem, language: Language): Explanation & { field: string } {
  const { path = '', file } = problem;
  const field = path && (language === 'sv' ? fieldLabel(path, kindOf(file)) : path);
  const words = explainCause(problem, language);
  const fix = problem.severity === 'note' ? checkWords[language].nothing : words.fix;
  return { field, what: words.what, fix };
}

/** A field's words depend on what the file is for, and that on its folder. */
function kindOf(file: string): RecordKind {
  if (file.startsWith('organisations/')) return 'organisation';
  if (file.startsWith('withdrawn/')) return 'withdrawn';
  if (file === 'vocabulary/compounds.yaml') return 'compounds';
  if (file.startsWith('vocabulary/')) return 'vocabulary';
  return file.startsWith('site.') ? 'site' : 'agreement';
}

// TypeScript cannot follow that a code and its words belong together through an index; the table is closed above.
function explainCause<C extends Cause>(cause: C, language: Language): Explanation {
  const words = problemWords[language][cause.code] as (cause: C) => Explanation;
  return words(shortened(cause));
}

/** A pasted page is known by its beginning. */
const shortened = <C extends Cause>(cause: C): C =>
  Object.fromEntries(
    Object.entries(cause).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}\u2026` : value,
    ]),
  ) as C;

const longest = 120;
