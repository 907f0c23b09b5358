import { agreementSchema, type Agreement } from '../domain/agreement.ts';
import type { BodyFacts } from '../domain/body-facts.ts';
import type { ProblemCode } from '../domain/problem.ts';
import { splitFrontmatter } from '../frontmatter/split-frontmatter.ts';
import { fieldDigests } from '../history/field-digests.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { readBody } from '../markdown/read-body.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import { amountAt } from '../text/amount-at.ts';
import type { BodyRenderer } from './body-renderer.ts';
import type { ContentFile } from './content-files.ts';
import type { Names } from './judge-text.ts';
import { readFields } from './read-yaml-file.ts';
import type { TextReading } from './read-text.ts';
import type { Reading } from './reading.ts';
import { sha256 } from './sha256.ts';

/** An agreement's file with what its text says. */
export interface AgreementReading extends Reading<Agreement> {
  body?: BodyFacts;
  /** Where its text can be linked to; unknown while the text cannot be read to its end. */
  anchors?: ReadonlySet<string>;
  isDraft: boolean;
  /** Of each field as written, where the text is asked for too. */
  digests?: Readonly<Record<string, string>>;
  /** Its text as HTML, where that is asked for and nothing is wrong with it. */
  rendered?: RenderedBody;
}

/** Read an agreement: its fields and its text are judged apart, so that a fault in one hides nothing in the other. */
export function readAgreementFile(
  file: ContentFile,
  { text, found }: TextReading,
  names: Names,
  render?: BodyRenderer,
): AgreementReading {
  if (text === undefined) return { file, found, faults: [], isDraft: false };
  const split = splitFrontmatter(text);
  if ('found' in split) return { file, found: [...found, ...split.found], faults: [], isDraft: false };
  const { tree, found: inBody } = parseBody(split.body, split.bodyLine);
  const reading: Reading<Agreement> = { file, found: [...found, ...inBody], faults: [] };
  const { written, ...read } = readFields(
    reading,
    { text: split.yaml, line: split.yamlLine },
    agreementSchema,
    names,
  );
  const body = readBody(tree, (path) => read.data && amountAt(read.data, path));
  const isWhole = !inBody.some(({ cause }) => breaking.has(cause.code));
  const isPublished = inBody.length === 0 && !isDraft(written);
  return {
    ...read,
    ...(read.data === undefined && { written }),
    body,
    ...(isWhole && { anchors: anchorsOf(body) }),
    isDraft: isDraft(written),
    ...(render && { digests: fieldDigests(written, split.body, sha256) }),
    ...(render && isPublished && read.data && { rendered: render(file, tree, read.data) }),
  };
}

/** Faults after which headings, clauses and commitments may be missing from what was read. */
const breaking: ReadonlySet<ProblemCode> = new Set([
  'body-syntax',
  'body-depth',
  'body-component',
  'body-nesting',
  'body-size',
]);

/** Where an agreement's text can be linked to. */
const anchorsOf = ({ sections, clauses, commitments }: BodyFacts): ReadonlySet<string> =>
  new Set([...sections, ...clauses, ...commitments].map(({ anchor }) => anchor));

/** A draft may lack anything, so it is known by what is written and not by what could be read. */
const isDraft = (written: unknown): boolean =>
  typeof written === 'object' && written !== null && 'draft' in written && written.draft === true;
