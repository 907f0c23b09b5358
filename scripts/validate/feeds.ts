import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { validateXML } from 'xmllint-wasm';
import { builtFiles, hasAddress } from './built-files.ts';
import type { Validator } from './validator.ts';

/** Every feed can be read, its two forms tell the same, and what it links to is there. */
export const feeds: Validator = {
  name: 'Atom, JSON Feed: feedsmith, xmllint',
  run: async (folder) => {
    const atoms = builtFiles(folder, 'flode.xml');
    const jsons = new Map(builtFiles(folder, 'flode.json').map(({ path, text }) => [path, text]));
    if (atoms.length === 0) return ['The site has no feed.'];
    const { errors } = await validateXML({
      xml: atoms.map(({ path, text }) => ({ fileName: path.replaceAll('/', '-'), contents: text })),
      normalization: 'c14n',
    });
    if (errors.length > 0) return errors.map(({ rawMessage }) => rawMessage);
    return atoms.flatMap(({ path, text }) =>
      judge(path, text, jsons.get(path.replace(/xml$/, 'json')) ?? '', folder),
    );
  },
};

function judge(path: string, atomText: string, jsonText: string, folder: string): string[] {
  const atom = (parseAtomFeed(atomText).entries ?? []).map(
    ({ id, title, links, summary }) => [id, title?.value, links?.[0]?.href, summary?.value] as const,
  );
  const json = (parseJsonFeed(jsonText).items ?? []).map(
    ({ id, title, url, content_text: text }) => [id, title, url, text] as const,
  );
  return [
    ...(JSON.stringify(atom) === JSON.stringify(json) ? [] : [`${path}: not the same as its JSON Feed`]),
    ...atom.flatMap(([id, , address]) =>
      address !== undefined && hasAddress(folder, address) ? [] : [`${path}: ${id} leads nowhere`],
    ),
  ];
}
