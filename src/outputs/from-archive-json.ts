import { archiveFileSchema, type ArchiveFile } from '../domain/archive-file.ts';
import { writeFrontmatter, writeYaml } from '../frontmatter/write-frontmatter.ts';
import { unpackWords as words } from '../text/unpack-words.ts';
import { fromBase64 } from './to-base64.ts';

/** A file of a content folder, by its path in it. */
export interface UnpackedFile {
  path: string;
  content: string | Uint8Array;
}

/** The content folder that an arkiv.json was made from, file by file; or all that is wrong with the frame of it. */
export function fromArchiveJson(text: string): { files: UnpackedFile[] } | { faults: string[] } {
  const json = parseJson(text);
  if (json === undefined) return { faults: [words.notJson] };
  const read = archiveFileSchema.safeParse(json);
  if (!read.success)
    return { faults: read.error.issues.map(({ path, code }) => words.fault(path.join('.'), code)) };
  const files = filesOf(read.data);
  const twice = files.filter(({ path }, index) => files.findIndex((file) => file.path === path) !== index);
  return twice.length > 0 ? { faults: twice.map(({ path }) => words.twice(path)) } : { files };
}

function filesOf({
  site,
  vocabularies,
  compounds,
  organisations,
  agreements,
  withdrawn,
  images,
}: ArchiveFile): UnpackedFile[] {
  return [
    { path: 'site.yaml', content: writeYaml(site) },
    ...Object.entries(vocabularies).map(([name, data]) => yamlFile('vocabulary', name, data)),
    ...(Object.keys(compounds).length > 0 ? [yamlFile('vocabulary', 'compounds', compounds)] : []),
    ...organisations.map(({ id, data }) => yamlFile('organisations', id, data)),
    ...agreements.map(({ id, data, text }) => ({
      path: `agreements/${id}.mdx`,
      content: writeFrontmatter(data, text),
    })),
    ...withdrawn.map(({ id, data }) => yamlFile('withdrawn', id, data)),
    ...images.map(({ path, base64 }) => ({ path, content: fromBase64(base64) })),
  ];
}

const yamlFile = (folder: string, id: string, data: Record<string, unknown>): UnpackedFile => ({
  path: `${folder}/${id}.yaml`,
  content: writeYaml(data),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
