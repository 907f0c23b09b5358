import { engineOptions, openSearch } from '../../search/open-search.ts';
import type { Engine, SearchSession } from '../../search/search-session.ts';
import { fetchAll } from './fetch-all.ts';

const base = '/pagefind/';
const patience = 15_000;

let opening: Promise<SearchSession> | undefined;

/** The search of this site, loaded when it is first asked for. After a failure it is loaded anew. */
export function searchEngine(): Promise<SearchSession> {
  opening ??= open();
  opening.catch(forgetSearch);
  return opening;
}

/** Begin anew the next time: what failed once may be kept half loaded. */
export function forgetSearch(): void {
  opening = undefined;
}

/** Answer, or fail in time: a reader is never left waiting without end. */
export async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('Out of time.')), patience);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

async function open(): Promise<SearchSession> {
  const demandAll = fetchAll(base);
  const readText = async (name: string): Promise<string> => (await fetch(base + name)).text();
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as {
    createInstance: (options: object) => Engine;
  };
  const openEngine = (): Engine => {
    const engine = createInstance(engineOptions(base));
    return { ...engine, search: (...asked) => engine.search(...asked).finally(demandAll) };
  };
  return openSearch(openEngine, readText);
}
