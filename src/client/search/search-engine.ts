import { engineOptions, openSearch } from '../../search/open-search.ts';
import type { Engine, SearchSession } from '../../search/search-session.ts';
import { agreementsOnly } from '../../text/search-kinds.ts';

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
  const timer = setTimeout(() => reject(new Error('The search took too long.')), patience);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

async function open(): Promise<SearchSession> {
  const path = `${base}pagefind.js`;
  const [pagefind] = (await Promise.all([import(/* @vite-ignore */ path), readText('lexicon.json')])) as [
    { createInstance: (options: object) => Engine & { init: () => Promise<void> } },
    string,
  ];
  const engine = pagefind.createInstance(engineOptions(base));
  const [session] = await Promise.all([openSearch(engine, readText, agreementsOnly), engine.init()]);
  return session;
}

async function readText(name: string): Promise<string> {
  const response = await fetch(base + name);
  if (!response.ok) throw new Error(`${response.status} for ${name}`);
  return response.text();
}
