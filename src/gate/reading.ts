import { type Found, mostFaults } from '../domain/found.ts';
import type { Cause, Problem, Severity } from '../domain/problem.ts';
import { yamlPlaces, type YamlPlaces } from '../frontmatter/locate-path.ts';
import type { ContentFile } from './content-files.ts';
import type { FieldFault, Path } from './schema-problems.ts';
import { yamlIn } from './yaml-in.ts';

/** A file as far as it could be read, with everything that is wrong in it. */
export interface Reading<Data> {
  file: ContentFile;
  found: Found[];
  faults: FieldFault[];
  /** As written: of an agreement, only where it does not fit its schema. What is written is large, and is let go. */
  written?: unknown;
  data?: Data;
}

type SeverityOf = (cause: Cause) => Severity;

/** The problems of a file, in reading order. Lines are only looked up here: most files have none to look up. */
export function problemsOf(reading: Reading<unknown>, severityOf: SeverityOf): Problem[] {
  const { file } = reading;
  const toProblem = (cause: Cause): Problem => ({ ...cause, severity: severityOf(cause), file: file.path });
  const found = gravest(reading.found, severityOf);
  const placed = placeFaults(reading, gravest(reading.faults, severityOf)).map(
    ({ cause, path, line, column }): Problem => ({
      ...toProblem(cause),
      line,
      column,
      ...(path.length > 0 && { path: path.join('.').slice(0, longestPath) }),
    }),
  );
  const inText = found
    .filter((each) => !isEcho(each, placed, found))
    .map(({ cause, line, column }): Problem => ({ ...toProblem(cause), line, column }));
  const all = [...placed, ...inText].sort(byPlace);
  const isCut = all.length > mostFaults || found.length < reading.found.length;
  return [
    ...(file.nameFault ? [toProblem(file.nameFault)] : []),
    ...all.slice(0, mostFaults),
    ...(isCut ? [toProblem({ code: 'more-faults', limit: mostFaults })] : []),
  ];
}

/** No more faults than anyone mends in one go; what stops a publication is never among those left out. */
function gravest<F extends { cause: Cause }>(faults: readonly F[], severityOf: SeverityOf): readonly F[] {
  if (faults.length <= mostFaults) return faults;
  const isError = ({ cause }: F): boolean => severityOf(cause) === 'error';
  return [...faults.filter(isError), ...faults.filter((fault) => !isError(fault))].slice(0, mostFaults + 1);
}

/** Beyond this a path is a misspelt text, not a field. */
const longestPath = 200;

interface PlacedFault {
  cause: Cause;
  path: Path;
  line: number;
  column: number;
}

/** Where each fault stands in the file. */
function placeFaults({ file }: Reading<unknown>, faults: readonly FieldFault[]): PlacedFault[] {
  if (faults.length === 0) return [];
  const places = placesIn(file);
  if (!places) throw new Error('A field has a fault but its file has no fields.');
  const { key, value } = places;
  return faults.map(({ cause, path, atKey }) => ({ cause, path, ...(atKey ? key(path) : value(path)) }));
}

/** Where a dotted path stands, for a problem that was found after the file was read. */
export function placeProblem({ file }: Reading<unknown>, problem: Problem): Problem {
  const place = problem.path === undefined ? undefined : placesIn(file)?.value(problem.path.split('.'));
  return { ...problem, ...place };
}

/** A file's fields are parsed for their places once, however many problems they have. */
function placesIn(file: ContentFile): YamlPlaces | undefined {
  if (known.has(file)) return known.get(file);
  const yaml = yamlIn(file);
  const places = yaml && yamlPlaces(yaml.text, yaml.line);
  known.set(file, places);
  return places;
}

const known = new WeakMap<ContentFile, YamlPlaces | undefined>();

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
