import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineOptions, openSearch } from '../../src/search/open-search.ts';
import type { Engine, SearchSession } from '../../src/search/search-session.ts';

/** Where a built site keeps its index. */
export const indexFolder = (site: string): string => join(site, 'pagefind');

/** The search of a built site, in Node: the files that a browser would fetch are read from the folder. */
export async function openSite(site: string): Promise<SearchSession> {
  return openSearch(await engineOpener(site), async (name) =>
    (await fetch(pathToFileURL(join(indexFolder(site), name)))).text(),
  );
}

/** Pagefind alone, with nothing searched yet. */
export const openEngine = async (site: string): Promise<Engine> => (await engineOpener(site))();

async function engineOpener(site: string): Promise<() => Engine> {
  const folder = indexFolder(site);
  answerFromFiles();
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance: (options: object) => Engine;
  };
  return () => pagefind.createInstance(engineOptions(pathToFileURL(join(folder, '/')).href));
}

/** Pagefind fetches; a file: address is answered with the file. */
function answerFromFiles(): void {
  const { fetch: original } = globalThis;
  if (isOurs in original) return;
  const replacement: typeof fetch = async (address, options) => {
    const { href, protocol } = new URL(address instanceof Request ? address.url : address);
    if (protocol !== 'file:') return original(address, options);
    return new Response(await readFile(new URL(href.replace(/\?.*$/, ''))));
  };
  globalThis.fetch = Object.assign(replacement, { [isOurs]: true });
}

const isOurs = Symbol('answers file addresses');
