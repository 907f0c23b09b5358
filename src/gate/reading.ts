import type { Found } from '../domain/found.ts';
import type { Cause, Problem, Severity } from '../domain/problem.ts';
import { locateKey, locatePath } from '../frontmatter/locate-path.ts';
import type { ContentFile } from './content-files.ts';
import type { FieldFault, Path } from './schema-problems.ts';

/** A file as far as it could be read, with everything that is wrong in it. */
export interface Reading<Data> {
  file: ContentFile;
  found: Found[];
  faults: FieldFault[];
  yaml?: { text: string; line: number };
  /** As written, also where it does not fit its schema. */
  written?: unknown;
  data?: Data;
}

/** The problems of a file, in reading order. Lines are only looked up here: most files have none to look up. */
export function problemsOf(reading: Reading<unknown>, severityOf: (cause: Cause) => Severity): Problem[] {
  const { file, found, faults } = reading;
  const own = file.nameFault
    ? [{ ...file.nameFault, severity: severityOf(file.nameFault), file: file.path }]
    : [];
  const placed = placeFaults(reading, faults).map(({ cause, path, ...place }): Problem => ({
    ...cause,
    severity: severityOf(cause),
    file: file.path,
    ...place,
    ...(path.length > 0 && { path: path.join('.') }),
  }));
  const inText = found
    .filter((each) => !isEcho(each, placed, found))
    .map(({ cause, line, column }): Problem => ({
      ...cause,
      severity: severityOf(cause),
      file: file.path,
      line,
      column,
    }));
  return [...own, ...[...placed, ...inText].sort(byPlace)];
}

interface PlacedFault {
  cause: Cause;
  path: Path;
  line: number;
  column: number;
}

/** Where each fault stands in the file. */
function placeFaults({ yaml }: Reading<unknown>, faults: readonly FieldFault[]): PlacedFault[] {
  if (faults.length === 0) return [];
  if (!yaml) throw new Error('A field has a fault but its file has no fields.');
  const value = locatePath(yaml.text, yaml.line);
  const key = locateKey(yaml.text, yaml.line);
  return faults.map(({ cause, path, atKey }) => ({ cause, path, ...(atKey ? key(path) : value(path)) }));
}

/** Where a dotted path stands, for a problem that was found after the file was read. */
export function placeProblem({ yaml }: Reading<unknown>, problem: Problem): Problem {
  if (!yaml || problem.path === undefined) return problem;
  return { ...problem, ...locatePath(yaml.text, yaml.line)(problem.path.split('.')) };
}

/** A fault that another on the same line tells better: a personal number by the field it is in, a false host by its letter. */
function isEcho({ cause, line }: Found, placed: readonly Problem[], found: readonly Found[]): boolean {
  if (cause.code === 'personal-number') {
    return placed.some((problem) => problem.code === 'organisation-number' && problem.line === line);
  }
  return cause.code === 'link-scheme' && found.some((other) => isLookalike(other) && other.line === line);
}

const isLookalike = ({ cause }: Found): boolean => cause.code === 'character' && cause.kind === 'lookalike';

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
