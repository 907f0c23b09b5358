import type { ImportReport, ReportedValue } from '../../src/importer/draft/to-report.ts';
import type { Change } from '../../src/importer/draft/word-diff.ts';
import type { FoundOrganisation, Json, LeftOut } from '../../src/importer/proposal.ts';
import { formatKronor } from '../../src/text/format-money.ts';
import { importWords } from '../../src/text/import-command-words.ts';
import { reportWords as words } from '../../src/text/import-report-words.ts';
import type { Placed } from './place-draft.ts';

/** The report of one file as the terminal shows it: what to read first stands first. */
export function reportLines({ report, placed }: { report: ImportReport; placed?: Placed }): string[] {
  const { found, unsure, notFound, remarks, sums, organisations, duplicates } = report;
  const title = words.heading(report.file, report.format);
  return [
    title,
    '='.repeat(title.length),
    ...section(words.remarks, remarks),
    ...(report.isOverview ? [words.overview] : []),
    ...section(words.unsure(unsure.length), unsure.map(valueLine)),
    ...section(words.found(found.length), found.map(valueLine)),
    ...section(
      words.notFound(notFound.length),
      notFound.map(({ label, help }) => `${label}. ${help}`),
    ),
    ...(sums ? [sumsLine(sums)] : []),
    ...(report.isOverview ? [] : [words.body(report.clauses, report.commitments)]),
    ...section(words.leftOut, leftOutLines(report.leftOut)),
    ...section(words.organisations, organisations.map(organisationLine)),
    ...organisations.flatMap(({ name, organisationNumber }) =>
      organisationNumber?.differs ? [words.numberDiffers(name, organisationNumber.value)] : [],
    ),
    ...duplicates.flatMap(({ id, by, changes }) => [
      words.duplicates[by](id),
      ...(changes ? wordChanges(changes) : []),
    ]),
    ...(placed ? placedLines(placed) : []),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];

const valueLine = ({ label, value, quote }: ReportedValue): string =>
  `${label}: ${shown(value)}  \u2190 \u201D${quote}\u201D`;

/** A value in one line; what a group holds is told in its own order. */
function shown(value: Json, key = ''): string {
  if (Array.isArray(value)) return value.map((each) => shown(each)).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, each]) => shown(each, name))
      .join(' \u00B7 ');
  }
  if (typeof value === 'number' && key === 'amount') return formatKronor(Math.round(value * 100));
  const text = String(value);
  return text.length > 70 ? `${text.slice(0, 69)}\u2026` : text;
}

function sumsLine({ lines, total, difference }: NonNullable<ImportReport['sums']>): string {
  const [sum, whole] = [formatKronor(Math.round(lines * 100)), formatKronor(Math.round(total * 100))];
  const verdict =
    difference === 0 ? words.sumsAgree : words.sumsDiffer(formatKronor(Math.round(difference * 100)));
  return `${words.sums(sum, whole)} ${verdict}`;
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const groups = new Map<string, LeftOut[]>();
  for (const each of leftOut) {
    const key = `${each.section ?? words.wholeDocument}\n${each.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, all]) => {
    const [where = '', kind = ''] = key.split('\n');
    const pages = [...new Set(all.flatMap(({ page }) => (page === undefined ? [] : [page])))].join(', ');
    return words.leftOutAt(words.leftOutKinds[kind as LeftOut['kind']], all.length, where, pages);
  });
}

const organisationLine = ({ name, id, isKnown, nearest, organisationNumber }: FoundOrganisation): string =>
  [
    isKnown ? words.known(name, id) : words.unknownOne(name, id),
    ...(organisationNumber ? [words.number(organisationNumber.value)] : []),
    ...(nearest === undefined ? [] : [words.nearest(nearest)]),
  ].join(', ');

function placedLines(placed: Placed): string[] {
  if (placed.outcome !== 'beside') return [importWords[placed.outcome](placed.path)];
  return [importWords.beside(placed.path, placed.fresh), ...clipped(placed.changes.flatMap(lineChange), 60)];
}

const lineChange = ({ removed = [], added = [] }: Change): string[] => [
  ...removed.map((line) => `  \u2212 ${line}`),
  ...added.map((line) => `  + ${line}`),
];

function wordChanges(changes: readonly Change[]): string[] {
  const differing = changes.filter(({ same }) => !same);
  const lines = differing.map(
    ({ removed = [], added = [] }) =>
      `  \u2212 ${removed.join(' ') || '\u2205'}  + ${added.join(' ') || '\u2205'}`,
  );
  return [words.differences(differing.length), ...clipped(lines, 20)];
}

const clipped = (lines: readonly string[], most: number): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most), `  ${words.more(lines.length - most)}`];
