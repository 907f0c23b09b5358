import type { Lookup } from './entry.ts';
import { factText } from './fact-text.ts';
import { quoted, type Plan } from './plan.ts';
import { plan } from './planner.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import { runPlan, type Hit, type Ranked } from './run-plan.ts';

/** A page as Pagefind shows it. Excerpts mark the words found, and write < and > as entities. */
export interface PageData {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sub_results: readonly { title: string; url: string; excerpt: string }[];
}

export interface EngineHit extends Hit {
  data(): Promise<PageData>;
}

export interface EngineOptions {
  filters?: Readonly<Record<string, unknown>>;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Pagefind, as far as we use it. Without a text it gives every page that fits the options. */
export interface Engine {
  search(text: string | null, options?: EngineOptions): Promise<{ results: readonly EngineHit[] }>;
  filters(): Promise<FilterValues>;
}

/** By filter, every value it has and how many pages have it. */
export type FilterValues = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Answer {
  plan: Plan;
  found: Ranked<EngineHit>[];
}

export interface SearchSession {
  /** Pages for a query, best first; agreements before other pages that fit as well. */
  ask(query: string): Promise<Answer>;
  /** The pages, by id, that some options leave, in the order they ask for. */
  pagesWith(options: EngineOptions): Promise<ReadonlySet<string>>;
  filterValues(): Promise<FilterValues>;
}

/** Search with a plan in front of Pagefind. The same in the browser and in the terminal. */
export function searchSession(
  engine: Engine,
  lexicon: PreparedLexicon,
  lookup: Lookup,
  preferred: EngineOptions,
): SearchSession {
  // Pagefind adds small numbers in the order its chunks came; what was searched before must not decide a draw.
  const search = async (text: string): Promise<readonly EngineHit[]> =>
    (await engine.search(text)).results.map(({ id, score, data }) => ({
      id,
      score: Math.round(score * 100) / 100,
      data,
    }));
  const sets = new Map<string, Promise<ReadonlySet<string>>>();
  return { ask, pagesWith, filterValues: () => engine.filters() };

  async function ask(query: string): Promise<Answer> {
    const made = await plan(query, lexicon, lookup);
    if (made.steps.length === 0) return { plan: made, found: [] };
    const first = await pagesWith(preferred);
    const found = await runPlan(made, search, (id) => first.has(id));
    return { plan: made, found: await withFactPlaces(made, found) };
  }

  /** A fact is found by a hidden word. To show where it stands, the page is asked for once more in the words of documents. */
  async function withFactPlaces({ said }: Plan, found: Ranked<EngineHit>[]): Promise<Ranked<EngineHit>[]> {
    const texts = said.flatMap((each) => factText(each, lexicon.facts.months) ?? []);
    if (texts.length === 0) return found;
    const places = (await Promise.all(texts.map((text) => search(quoted(text))))).flat();
    const placeOf = new Map(places.map((hit) => [hit.id, hit]));
    return found.map((page) => {
      const place = placeOf.get(page.id);
      return place ? { ...page, hits: [place, ...page.hits] } : page;
    });
  }

  function pagesWith(options: EngineOptions): Promise<ReadonlySet<string>> {
    const key = JSON.stringify(options);
    const known = sets.get(key);
    if (known) return known;
    const asked = engine.search(null, options).then(({ results }) => new Set(results.map(({ id }) => id)));
    sets.set(key, asked);
    asked.catch(() => sets.delete(key));
    return asked;
  }
}
