import type { Edition } from '../history/next-publication.ts';
import { toLineFeeds } from '../frontmatter/split-frontmatter.ts';
import type { ContentFile } from './content-files.ts';
import { decodeText } from './encoding.ts';
import { lastingPages } from './lasting-pages.ts';
import type { PublishedFile } from './published-files.ts';
import type { ContentReading } from './read-content.ts';
import { sha256 } from './sha256.ts';

/** What is to be published, as the log compares it with what was published before. */
export function editionOf(
  content: ContentReading,
  files: readonly ContentFile[],
  published: readonly PublishedFile[],
): Edition {
  const fileAt = new Map(files.map((file) => [file.path, file]));
  const fingerprints = new Map(
    published.flatMap(({ path, digest }) => {
      const file = fileAt.get(path);
      return file ? [[file, fingerprint(file, digest)] as const] : [];
    }),
  );
  const agreements = new Map(content.agreements.map((reading) => [reading.file.id, reading]));
  const ofKind = (isAgreement: boolean): [ContentFile, string][] =>
    [...fingerprints].filter(([{ kind }]) => (kind === 'agreement') === isAgreement);
  return {
    agreements: new Map(ofKind(true).map(([{ id }, digest]) => [id, digest])),
    fieldsOf: (id) => agreements.get(id)?.digests ?? {},
    replacedBy: replacements(content),
    pages: new Set([...lastingPages(content)].filter((key) => !key.startsWith('agreement/'))),
    files: new Map(ofKind(false).map(([{ path }, digest]) => [path, digest])),
  };
}

/** The SHA-256 of a file. Line ends and a byte order mark say nothing, and some systems change them by themselves. */
function fingerprint({ kind, bytes }: ContentFile, digest: string): string {
  const isPlain = kind === 'image' || (!bytes.includes(0x0d) && bytes[0] !== 0xef);
  return isPlain ? digest : sha256(toLineFeeds(textOf(bytes)));
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : '';
}

/** Where agreements that are gone lead now: to one that has taken their name, or to the one their withdrawal names. */
function replacements({ agreements, withdrawn }: ContentReading): Map<string, string> {
  return new Map([
    ...agreements.flatMap(({ file, data }) =>
      (data?.aliases ?? []).map((alias) => [alias, file.id] as const),
    ),
    ...withdrawn.flatMap(({ data }) =>
      data && (data.kind ?? 'agreement') === 'agreement' && data.replacedBy !== undefined
        ? [[data.id, data.replacedBy] as const]
        : [],
    ),
  ]);
}
