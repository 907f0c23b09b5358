import type { CompoundWords } from '../domain/compound-words.ts';
import type { Archive } from '../domain/archive.ts';
import { buildArchive } from '../domain/build-archive.ts';
import type { Problem } from '../domain/problem.ts';
import type { Sources } from '../domain/sources.ts';
import { findDifference, type Difference } from '../history/next-publication.ts';
import type { Log } from '../history/read-log.ts';
import { toHistory } from '../history/to-history.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import { bodyRenderer } from './body-renderer.ts';
import { readContentFiles, type ContentFile, type ReadFile } from './content-files.ts';
import { addCrossFaults } from './cross-faults.ts';
import { addExpiry } from './expiry.ts';
import { draftTexts, type DraftText } from './draft-texts.ts';
import { editionOf } from './edition.ts';
import { findSameAliases, findSameIds } from './identity.ts';
import { judgeImage } from './images.ts';
import { judgePersonalData, type Cleared } from './personal-data.ts';
import { maskProblem } from './personal-data-mask.ts';
import { judgePermanence, readContentLog } from './permanence.ts';
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
  /** What is not to be published, so that the finished site can be searched for it. */
  drafts: DraftText[];
  /** What may stand on the pages though it looks like personal data. */
  cleared: Cleared;
  /** What has been published before. */
  log: Log;
  /** What a publication would change, where the texts were asked for and anything would change. */
  difference?: Difference | undefined;
}

/**
 * Judge a whole content folder in one run: every fault of every file, each told once. With `imageUrl`, which tells
 * where a picture is published, the texts are rendered too; with `today` also what may have run out is judged. With
 * `read` a file may be judged as it would be, before it is saved.
 */
export function checkContent(
  dir: string,
  imageUrl?: (path: string) => string,
  today?: string,
  read?: ReadFile,
): Checked {
  const { files, problems: fileProblems } = readContentFiles(dir, read);
  const content = readContent(files, imageUrl && bodyRenderer(files, imageUrl));
  addCrossFaults(content, files);
  if (today !== undefined && content.site) addExpiry(content.site, today);
  const personalData = judgePersonalData(content, files);
  const log = readContentLog(files);
  const permanence = judgePermanence(content, log);
  const sources = { ...sourcesOf(content), history: toHistory(log.lines) };
  const { archive, problems: archiveProblems } = buildArchive(sources);
  const problems = [
    ...fileProblems,
    ...findSameIds(files),
    ...files.filter(({ kind }) => kind === 'image').flatMap(imageProblems),
    ...readingsOf(content).flatMap((reading) =>
      problemsOf(reading, 'isDraft' in reading && reading.isDraft ? draftSeverityOf : severityOf),
    ),
    ...personalData.problems,
    ...permanence,
    ...judgeWhole([...findSameAliases(sources.agreements), ...archiveProblems], content),
  ];
  const published = publishedFiles(content, files);
  return {
    sources,
    archive,
    compounds: content.compounds?.data ?? {},
    problems: inOrder(problems).map(maskProblem),
    files: published,
    bodies: bodiesOf(content),
    drafts: draftTexts(content),
    cleared: personalData.cleared,
    log,
    difference: imageUrl && findDifference(log.state, editionOf(content, files, published)),
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
  withdrawn,
}: ContentReading): Reading<unknown>[] => [
  ...(site ? [site] : []),
  ...vocabularies,
  ...(compounds ? [compounds] : []),
  ...organisations,
  ...agreements,
  ...withdrawn,
];

function imageProblems(file: ContentFile): Problem[] {
  const cause = file.isUnread ? undefined : judgeImage(file);
  return [file.nameFault, cause].flatMap((each) =>
    each ? [{ ...each, severity: severityOf(each), file: file.path }] : [],
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
