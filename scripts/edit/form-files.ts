import { lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContentFiles } from '../../src/gate/content-files.ts';
import { judgeFile } from '../../src/gate/judge-file.ts';
import { NotAForm, saveForm, toFormText } from '../../src/editor/save-form.ts';
import type { RecordKind } from '../../src/text/fields.ts';
import { editWords } from '../../src/text/edit-words.ts';
import { sha256 } from '../../src/gate/sha256.ts';
import { writeNewFile } from '../new/write-new-file.ts';
import { replaceFile } from './replace-file.ts';

/** A content file as the form has it, and what tells whether it has been changed since. */
export interface FormFile {
  path: string;
  text: string;
  version: string;
}

/** What is saved, or why it is not, with the status a server answers with. */
export type Saved = { file: FormFile } | { status: 400 | 403 | 404 | 409 | 500; fault: string };

const { refused } = editWords;

/** Every file of a content folder that the form can open. One that cannot be read as a form is left to its editor. */
export function readFormFiles(content: string): FormFile[] {
  return readContentFiles(content).files.flatMap(({ path, id, kind, bytes, nameFault, isUnread }) => {
    if (!isForm(kind) || nameFault || isUnread) return [];
    const text = Buffer.from(bytes).toString('utf8');
    try {
      return [toFormFile(path, kind, id, text)];
    } catch (error) {
      if (error instanceof NotAForm) return [];
      throw error;
    }
  });
}

/** Write what the form says in its file. `version` is that of the file when it was opened; none for a new file. */
export function saveFormFile(
  content: string,
  path: string,
  formText: string,
  version: string | undefined,
): Saved {
  const { kind, id, cause } = judgeFile(path);
  if (!isForm(kind) || id === undefined) return { status: 403, fault: refused.place };
  if (cause) return { status: 400, fault: refused.name(path.split('/').at(-1) ?? '') };
  try {
    return save(content, { path, kind, id }, formText, version);
  } catch (error) {
    if (error instanceof NotAForm) return { status: 400, fault: refused.notAForm(path) };
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { status: 500, fault: refused.unreadable(path, code) };
  }
}

interface Target {
  path: string;
  kind: RecordKind;
  id: string;
}

function save(
  content: string,
  { path, kind, id }: Target,
  formText: string,
  version: string | undefined,
): Saved {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  // A link out of the folder is never followed, neither of a file nor of the folder it lies in.
  if (realpathSync(dirname(file)) !== join(realpathSync(content), dirname(path))) {
    return { status: 403, fault: refused.place };
  }
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) return { status: 403, fault: refused.place };
  if (version === undefined) {
    const text = saveForm(kind, formText, undefined);
    if (!writeNewFile(file, text)) return { status: 409, fault: refused.taken(path) };
    return { file: toFormFile(path, kind, id, text) };
  }
  if (!found) return { status: 404, fault: refused.gone(path) };
  const old = readFileSync(file, 'utf8');
  if (versionOf(old) !== version) return { status: 409, fault: refused.changed(path) };
  const text = saveForm(kind, formText, old);
  if (text !== old) replaceFile(file, text);
  return { file: toFormFile(path, kind, id, text) };
}

const toFormFile = (path: string, kind: RecordKind, id: string, text: string): FormFile => ({
  path,
  text: toFormText(kind, id, text),
  version: versionOf(text),
});

const versionOf = (text: string): string => sha256(Buffer.from(text)).slice(0, 32);

const forms: ReadonlySet<string> = new Set<RecordKind>([
  'agreement',
  'organisation',
  'vocabulary',
  'compounds',
  'site',
  'withdrawn',
]);

const isForm = (kind: string | undefined): kind is RecordKind => kind !== undefined && forms.has(kind);
