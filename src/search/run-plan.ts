import { once } from './once.ts';
import { quoted, type Plan, type Step, type Variant } from './plan.ts';

/** A hit as Pagefind gives it, with whatever else it has. */
export interface Hit {
  id: string;
  score: number;
}

/** A page that a plan found. */
export interface Ranked<Found extends Hit> {
  id: string;
  how: Step['how'];
  /** The sum of how far from what was typed the words are that found it: 0 is the very words. */
  distance: number;
  score: number;
  /** The hits of the searches that found it, nearest to what was typed first. The first is the one to show. */
  hits: Found[];
}

/** What is found for a group of variants on a page: by the one nearest to what was typed. */
interface Match<Found> {
  distance: number;
  score: number;
  hits: Found[];
}

/**
 * Run a plan: pages of an earlier step first, then those that have the words typed, then preferred pages, then by how near
 * the words are and by score. Order and content depend on the plan and the index alone.
 */
export async function runPlan<Found extends Hit>(
  { steps }: Pick<Plan, 'steps'>,
  search: (text: string) => Promise<readonly Found[]>,
  isPreferred: (id: string) => boolean = () => true,
): Promise<Ranked<Found>[]> {
  const groups = new Map<readonly Variant[], Promise<Map<string, Match<Found>>>>();
  const ranked = new Map<string, Ranked<Found>>();
  let hasPreferred = false;
  for (const { how, all } of steps) {
    if (ranked.size >= enough || (how === 'nearest' && ranked.size > 0)) break;
    const pages = toPages(how, await newMatches(all));
    const isMore = how === 'relaxed' && hasPreferred;
    const wanted = isMore ? pages.filter(({ id }) => isPreferred(id)) : pages;
    if (isMore && wanted.length > fewPages) break;
    for (const page of wanted) {
      ranked.set(page.id, page);
      hasPreferred ||= isPreferred(page.id);
    }
  }
  return [...ranked.values()];

  /** What every group found, by page that no step before found. When there is none, the common groups are not asked for. */
  async function newMatches(all: Step['all']): Promise<Map<string, Match<Found>[]>> {
    let pages: Map<string, Match<Found>[]> | undefined;
    for (const isCommon of [false, true]) {
      const some = all.filter(([variant]) => !variant?.isCommon !== isCommon);
      for (const found of await Promise.all(some.map((group) => once(groups, group, runGroup)))) {
        const before = pages;
        pages = new Map();
        for (const [id, match] of found) {
          const matches = before ? before.get(id) : [];
          if (matches && !ranked.has(id)) pages.set(id, [...matches, match]);
        }
      }
      if (pages?.size === 0) break;
    }
    return pages ?? new Map();
  }

  function toPages(how: Step['how'], found: Map<string, Match<Found>[]>): Ranked<Found>[] {
    const pages: (Ranked<Found> & { far: number })[] = [];
    for (const [id, matches] of found) {
      // Far is what only means about the same; of the pages that are equally far, the preferred come first.
      const page = { id, how, far: isPreferred(id) ? 0 : 1, distance: 0, score: 0, hits: [] as Found[] };
      for (const { distance, score, hits } of matches.sort((a, b) => a.distance - b.distance)) {
        if (distance === 2) page.far += 2;
        page.distance += distance;
        page.score += score;
        page.hits.push(...hits);
      }
      pages.push(page);
    }
    // What only lies near has scores that depend on which chunks of the index earlier searches brought.
    const byScore = (a: Hit, b: Hit): number => (how === 'nearest' ? 0 : b.score - a.score);
    return pages.sort(
      (a, b) => a.far - b.far || a.distance - b.distance || byScore(a, b) || (a.id < b.id ? -1 : 1),
    );
  }

  async function runGroup(group: readonly Variant[]): Promise<Map<string, Match<Found>>> {
    const matches = new Map<string, Match<Found>>();
    for (const { text, distance, isSure, isCommon } of group.toSorted((a, b) => a.distance - b.distance)) {
      // Other words would come last of so many, and asking costs more the more there is.
      if (distance > 0 && matches.size >= enough) break;
      const hits = await search(isCommon ? quoted(text) : text);
      if (isSure && hits.length === 0) throw new Error(`The index has lost ${text}.`);
      for (const hit of hits) {
        // Pagefind adds small numbers in the order its chunks came; what was searched before must not decide a draw.
        const score = Math.round(hit.score * 100) / 100;
        const match = matches.get(hit.id);
        if (match) {
          match.score += score;
          match.hits.push(hit);
        } else matches.set(hit.id, { distance, score, hits: [hit] });
      }
    }
    return matches;
  }
}

export const enough = 200;

/** So few pages with the rarer words of a question are worth a look, also where other pages have them all. */
const fewPages = 10;
