import { once } from './once.ts';
import type { Plan, Step, Variant } from './plan.ts';

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
    const pages = pagesOf(how, await Promise.all(all.map((group) => once(groups, group, runGroup))));
    const isMore = how === 'relaxed' && hasPreferred;
    const wanted = isMore ? pages.filter(({ id }) => isPreferred(id)) : pages;
    if (isMore && wanted.length > fewPages) break;
    for (const page of wanted) {
      ranked.set(page.id, page);
      hasPreferred ||= isPreferred(page.id);
    }
  }
  return [...ranked.values()];

  /** The pages that a step finds and no step before it did: those that every group finds. */
  function pagesOf(how: Step['how'], found: Map<string, Match<Found>>[]): Ranked<Found>[] {
    const [rarest = new Map<string, Match<Found>>()] = found.toSorted((a, b) => a.size - b.size);
    const pages: (Ranked<Found> & { far: number })[] = [];
    for (const id of rarest.keys()) {
      if (ranked.has(id)) continue;
      const matches = found.flatMap((group) => group.get(id) ?? []);
      if (matches.length < found.length) continue;
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
    for (const { text, distance, isSure } of group.toSorted((a, b) => a.distance - b.distance)) {
      // Other words would come last of so many, and asking costs more the more there is.
      if (distance > 0 && matches.size >= enough) break;
      const hits = await search(text);
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
