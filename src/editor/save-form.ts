import { CORE_SCHEMA, load } from 'js-yaml';
import { splitFrontmatter, toLineFeeds } from '../frontmatter/split-frontmatter.ts';
import { writeFrontmatter, writeYaml } from '../frontmatter/write-frontmatter.ts';
import type { RecordKind } from '../text/fields.ts';
import { changeYaml } from './change-yaml.ts';
import { dropAnswered } from './drop-answered.ts';
import { fileNameKey, formOf } from './editor-config.ts';
import { fromForm, isSame } from './from-form.ts';
import { mergeBody } from './merge-body.ts';
import { asFields, toForm } from './to-form.ts';

/** Thrown for a text that is not what the form program writes, or a file that the form cannot open. */
export class NotAForm extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'NotAForm';
  }
}

/** A content file as the form program is to see it: JSON in its frontmatter, so that no text is taken for a date or a number. */
export function toFormText(kind: RecordKind, id: string, text: string): string {
  const { yaml, body } = splitFile(kind, text);
  const form = {
    ...asFields(toForm(formOf(kind), readData(yaml))),
    ...(hasFileName(kind) && { [fileNameKey]: id }),
  };
  const json = JSON.stringify(form, null, 1);
  return kind === 'agreement' ? `---\n${json}\n---\n${body}` : `${json}\n`;
}

/** What is to be written in the file when the form is saved: the old text with only what has been changed changed. */
export function saveForm(kind: RecordKind, formText: string, old: string | undefined): string {
  const given = splitFile(kind, formText);
  const form = asFields(readData(given.yaml));
  const before = old === undefined ? undefined : splitFile(kind, old);
  const oldData = before && asFields(readData(before.yaml));
  const data = asFields(fromForm(formOf(kind), form, oldData));
  if (!before || old === undefined) {
    return kind === 'agreement' ? writeFrontmatter(data, bodyOf(given.body)) : writeYaml(data);
  }
  const changed = isSame(data, oldData) ? before.yaml : changeYaml(before.yaml, oldData, data);
  const yaml = kind === 'agreement' ? dropAnswered(changed, data) : changed;
  const text =
    kind === 'agreement' ? `${before.open}${yaml}${before.close}${mergeBody(before.body, given.body)}` : yaml;
  return withLineEnds(text, old);
}

const bodyOf = (body: string): string => (body.trim() === '' ? '' : `\n${body.trim()}\n`);

const hasFileName = (kind: RecordKind): boolean =>
  kind === 'agreement' || kind === 'organisation' || kind === 'withdrawn';

interface Parts {
  yaml: string;
  body: string;
  open: string;
  close: string;
}

function splitFile(kind: RecordKind, text: string): Parts {
  const plain = toLineFeeds(text);
  if (kind !== 'agreement') return { yaml: plain, body: '', open: '', close: '' };
  const split = splitFrontmatter(plain);
  if ('found' in split) throw new NotAForm(split.found.map(({ cause }) => cause.code).join(', '));
  const { yaml, body } = split;
  const open = plain.slice(0, plain.indexOf('\n') + 1);
  const close = plain.slice(open.length + yaml.length, plain.length - body.length);
  return { yaml, body, open, close };
}

function readData(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch (error) {
    throw new NotAForm(error instanceof Error ? error.message : String(error));
  }
}

/** As the file had them, whatever the form program writes. */
function withLineEnds(text: string, old: string): string {
  const mark = old.startsWith('\uFEFF') ? '\uFEFF' : '';
  return `${mark}${/\r\n/.test(old) ? text.replaceAll('\n', '\r\n') : text}`;
}
