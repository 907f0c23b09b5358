import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { withoutMarks } from '../../search/mark-compounds.ts';
import { searchKeys } from '../../text/search-kinds.ts';

/** What a fragment holds of a page, as far as we touch it. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text?: string; location: number }[];
}

const header = 'pagefind_dcd';

/**
 * Take the compound marks and the hidden facts out of the fragments, which are what a reader is shown.
 * `placesOf` says which anchors a hit may open at; Pagefind only takes headings, so they are made headings.
 */
export async function cleanFragments(
  folder: string,
  placesOf: (url: string) => ReadonlyMap<string, string>,
): Promise<number> {
  const names = (await readdir(join(folder, 'fragment'))).filter((name) => name.endsWith('.pf_fragment'));
  for (const name of names) {
    const path = join(folder, 'fragment', name);
    const fragment = decodeFragment(await readFile(path));
    await writeFile(path, encodeFragment(cleaned(fragment, placesOf(fragment.url))));
  }
  return names.length;
}

function decodeFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(header)) throw new Error('A search fragment has another form than expected.');
  return JSON.parse(text.slice(header.length)) as Fragment;
}

const encodeFragment = (fragment: Fragment): Uint8Array =>
  gzipSync(header + JSON.stringify(fragment), { level: 9 });

function cleaned(fragment: Fragment, places: ReadonlyMap<string, string>): Fragment {
  const { [searchKeys.facts]: _, ...meta } = fragment.meta;
  return {
    ...fragment,
    content: withoutMarks(fragment.content),
    meta: Object.fromEntries(Object.entries(meta).map(([key, value]) => [key, withoutMarks(value)])),
    anchors: fragment.anchors.flatMap((anchor) => {
      const text = places.get(anchor.id);
      return text === undefined ? [] : [{ ...anchor, element: 'h2', text }];
    }),
  };
}
