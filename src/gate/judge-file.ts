import type { Cause } from '../domain/problem.ts';
import { slug } from '../domain/slug.ts';
import { vocabularies } from '../domain/vocabulary.ts';
import { nearest } from '../domain/nearest.ts';
import { isReserved } from './reserved-names.ts';
import { toSlug } from './to-slug.ts';

/** What a file of the content folder is for. */
export type ContentKind =
  'agreement' | 'organisation' | 'vocabulary' | 'compounds' | 'site' | 'withdrawn' | 'log' | 'image';

/** What a path says about a file: what it is for, what is wrong with its name, or that it is none of ours. */
export interface Judged {
  kind?: ContentKind;
  id?: string;
  cause?: Cause;
}

/** Judge a file by its path alone, with `/` between folders. */
export function judgeFile(path: string): Judged {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (silent.has(path) || name === '.gitkeep') return {};
  if (path === 'log.jsonl') return { kind: 'log', id: 'log' };
  // A log by another name would be no log, and the history would begin anew.
  if (path.toLowerCase() === 'log.jsonl')
    return { cause: { code: 'file-name', name, proposal: 'log.jsonl' } };
  if (temporary.test(name)) return { cause: { code: 'file-ignored', name } };
  const folder = folders[0] ?? '';
  if (folder === 'agreements' && image.test(name)) return judgeImage(folders.slice(1), name);
  const written = text.exec(name);
  if (!written) return { cause: { code: 'file-ignored', name } };
  const [, stem = '', extension = ''] = written;
  const place = folders.length > 1 ? undefined : places[folder];
  if (!place || !place.extensions.includes(extension.toLowerCase().replace('.', ''))) {
    return { cause: { code: 'file-place', name } };
  }
  return place.judge(stem, name);
}

const silent = new Set(['README.md', '.gitignore', '.gitattributes']);
const temporary = /^[.~]|~$|^#.*#$|\.(swp|swo|tmp|bak|orig|part|crdownload)$|^Thumbs\.db$|^desktop\.ini$/i;
const image = /\.(png|jpe?g|webp)$/i;
const text = /^(.*?)\.(mdx?|ya?ml)(?:\..*)?$/is;

interface FilePlace {
  extensions: string[];
  judge: (stem: string, name: string) => Judged;
}

const places: Record<string, FilePlace> = {
  agreements: { extensions: ['mdx', 'md'], judge: named('agreement', 'mdx') },
  organisations: { extensions: ['yaml', 'yml'], judge: named('organisation', 'yaml') },
  withdrawn: { extensions: ['yaml', 'yml'], judge: named('withdrawn', 'yaml') },
  vocabulary: {
    extensions: ['yaml', 'yml'],
    judge: (stem, name) => {
      const known = [...vocabularies, 'compounds'];
      const id = known.find((each) => each === stem) ?? nearest(stem, known);
      if (name === `${id}.yaml` && id) return { kind: id === 'compounds' ? id : 'vocabulary', id };
      if (!id) return { cause: { code: 'file-name', name, choices: known.map((each) => `${each}.yaml`) } };
      return { cause: { code: 'file-name', name, proposal: `${id}.yaml` } };
    },
  },
  '': {
    extensions: ['yaml', 'yml'],
    judge: (stem, name) => {
      if (name === 'site.yaml') return { kind: 'site', id: 'site' };
      if (nearest(stem, ['site']) === undefined) return { cause: { code: 'file-place', name } };
      return { kind: 'site', id: 'site', cause: { code: 'file-name', name, proposal: 'site.yaml' } };
    },
  },
};

/** A badly named file is still read, so that its other faults are told in the same run. */
function named(kind: ContentKind, extension: string): FilePlace['judge'] {
  return (stem, name) => {
    if (isReserved(stem)) return { kind, id: stem, cause: { code: 'reserved-name', name: stem } };
    if (name === `${stem}.${extension}` && slug.safeParse(stem).success) return { kind, id: stem };
    const id = toSlug(stem);
    const proposal = id && `${id}.${extension}`;
    return { kind, id: id ?? stem, cause: { code: 'file-name', name, proposal } };
  };
}

function judgeImage(folders: readonly string[], name: string): Judged {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = [name.slice(0, dot), name.slice(dot + 1)];
  const isPlain = extension === extension.toLowerCase() && slug.safeParse(stem).success;
  if (isPlain && folders.every((folder) => slug.safeParse(folder).success))
    return { kind: 'image', id: stem };
  const id = toSlug(stem);
  return {
    kind: 'image',
    id: stem,
    cause: { code: 'file-name', name, proposal: id && `${id}.${extension.toLowerCase()}` },
  };
}
