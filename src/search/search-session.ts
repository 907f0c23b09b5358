import type { Lookup } from './entry.ts';
import { wordsOf } from './expand-term.ts';
import { loadFacts } from './load-later.ts';
import { once } from './once.ts';
import type { Plan } from './plan.ts';
import { plan } from './planner.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import { mostWords } from './read-query.ts';
import { runPlan, type Hit, type Ranked } from './run-plan.ts';
import type { SearchTexts } from './search-texts.ts';
import { tellPlan } from './tell-said.ts';
import { tokensOf } from './tokens.ts';

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
  /** What was done with the words, a sentence each. */
  told: string[];
}

export interface SearchSession {
  /** Pages for a query, best first; agreements before other pages that fit as well. */
  ask(query: string): Promise<Answer>;
  /** The pages, by id, that some options leave, in the order they ask for. */
  pagesWith(options: EngineOptions): Promise<ReadonlySet<string>>;
  filterValues(): Promise<FilterValues>;
  /** The pages that come before others. */
  preferred(): Promise<ReadonlySet<string>>;
  texts: SearchTexts;
}

/**
 * Search with a plan in front of Pagefind. The same in the browser and in the terminal. Filters are asked of an engine of their own:
 * one that has read a filter counts its values in every search, which takes longer than the search where pages are many.
 */
export function searchSession(
  engine: Engine,
  filterEngine: Engine,
  lexicon: PreparedLexicon,
  lookup: Lookup,
  options: EngineOptions,
  texts: SearchTexts,
): SearchSession {
  const sets = new Map<string, Promise<ReadonlySet<string>>>();
  const preferred = (): Promise<ReadonlySet<string>> => pagesWith(options);
  return { ask, pagesWith, preferred, texts, filterValues: () => filterEngine.filters() };

  async function ask(query: string): Promise<Answer> {
    const made = await plan(query, lexicon, lookup);
    const answer: Answer = { plan: made, found: [], told: tellPlan(made, texts) };
    if (made.steps.length === 0) return answer;
    const first = await preferred();
    const searches = new Map<string, Promise<readonly EngineHit[]>>();
    const search = (text: string): Promise<readonly EngineHit[]> =>
      once(searches, text, async () => (await engine.search(text)).results);
    answer.found = await runPlan(made, search, (id) => first.has(id));
    // Words that stand nowhere side by side may stand on some page.
    if (answer.found.length === 0 && made.said.some(({ kind }) => kind === 'phrase'))
      made.suggestions = [wordsOf(tokensOf(query).slice(0, mostWords))];
    const facts = made.said.flatMap((each) => ('fact' in each ? [each.fact] : []));
    if (facts.length > 0) {
      const { withFactPlaces } = await loadFacts();
      answer.found = await withFactPlaces(facts, answer.found, search);
    }
    return answer;
  }

  function pagesWith(options: EngineOptions): Promise<ReadonlySet<string>> {
    return once(sets, JSON.stringify(options), async () => {
      const { results } = await filterEngine.search(null, options);
      return new Set(results.map(({ id }) => id));
    });
  }
}
