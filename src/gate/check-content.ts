import type { CompoundWords } from '../domain/compound-words.ts';
import type { Archive } from '../domain/archive.ts';
import { buildArchive } from '../domain/build-archive.ts';
import type { Problem } from '../domain/problem.ts';
import type { Sources } from '../domain/sources.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import { bodyRenderer } from './body-renderer.ts';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { addCrossFaults } from './cross-faults.ts';
import { findSameAliases, findSameIds } from './identity.ts';
import { judgeImage } from './images.ts';
import { publishedFiles, type PublishedFile } from './published-files.ts';
import { readContent, type ContentReading } from './read-content.ts';
import { placeProblem, problemsOf, type Reading } from './reading.ts';
import { draftSeverityOf, recordSeverity, severityOf } from './severity.ts';
import { sourcesOf } from './sources-of.ts';

/** What the gate found out about a content folder. Only with no error among the problems may it be published. */
export interface Checked {
  sources: Sources;
  archive: Archive;
  /** What the search is to know about this archive's compounds. */
  compounds: CompoundWords;
  problems: Problem[];
  files: PublishedFile[];
  /** The texts as HTML by agreement, where they were asked for. */
  bodies: ReadonlyMap<string, RenderedBody>;
}

/**
 * Judge a whole content folder in one run: every fault of every file, each told once. With `imageUrl`, which tells
 * where a picture is published, the texts are rendered too.
 */
export function checkContent(dir: string, imageUrl?: (path: string) => string): Checked {
  const { files, problems: fileProblems } = readContentFiles(dir);
  const content = readContent(files, imageUrl && bodyRenderer(files, imageUrl));
  addCrossFaults(content, files);
  const sources = sourcesOf(content);
  const { archive, problems: archiveProblems } = buildArchive(sources);
  const problems = [
    ...fileProblems,
    ...findSameIds(files),
    ...files.filter(({ kind }) => kind === 'image').flatMap(imageProblems),
    ...readingsOf(content).flatMap((reading) =>
      problemsOf(reading, 'isDraft' in reading && reading.isDraft ? draftSeverityOf : severityOf),
    ),
    ...judgeWhole([...findSameAliases(sources.agreements), ...archiveProblems], content),
  ];
  return {
    sources,
    archive,
    compounds: content.compounds?.data ?? {},
    problems: inOrder(problems),
    files: publishedFiles(content, files),
    bodies: bodiesOf(content),
  };
}

const bodiesOf = ({ agreements }: ContentReading): Checked['bodies'] =>
  new Map(agreements.flatMap(({ file, rendered }) => (rendered ? [[file.id, rendered]] : [])));

const readingsOf = ({
  site,
  vocabularies,
  compounds,
  organisations,
  agreements,
}: ContentReading): Reading<unknown>[] => [
  ...(site ? [site] : []),
  ...vocabularies,
  ...(compounds ? [compounds] : []),
  ...organisations,
  ...agreements,
];

function imageProblems(file: ContentFile): Problem[] {
  const cause = judgeImage(file);
  return [file.nameFault, cause].flatMap((each) =>
    each ? [{ ...each, severity: 'error', file: file.path }] : [],
  );
}

/** Problems of the archive as a whole. References the gate has followed itself, with proposals. */
function judgeWhole(problems: readonly Problem[], { agreements, organisations }: ContentReading): Problem[] {
  const readings = new Map([...agreements, ...organisations].map((reading) => [reading.file.path, reading]));
  const data = new Map(agreements.map((reading) => [reading.file.path, reading.data]));
  let places = 0;
  return problems
    .filter(({ code }) => code !== 'unknown-reference' && code !== 'unknown-unit')
    .map((problem) => {
      const reading = readings.get(problem.file);
      const judged: Problem = { ...problem, severity: recordSeverity(problem, data.get(problem.file)) };
      // Notes are facts of the documents and may be many; looking up every line would cost more than all the rest.
      const isPlaced = judged.severity !== 'note' || places++ < mostPlacedNotes;
      return reading && isPlaced ? placeProblem(reading, judged) : judged;
    });
}

const mostPlacedNotes = 200;

/** By file and as they stand. Of a file whose address is another's only that is told about its name. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const taken = new Set(
    problems.filter(({ code, path }) => code === 'same-id' && !path).map(({ file }) => file),
  );
  return problems
    .filter(({ code, file }) => code !== 'file-name' || !taken.has(file))
    .toSorted(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
}
