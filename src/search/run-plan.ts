import type { Plan, Step } from './plan.ts';

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

/**
 * Run a plan: pages of an earlier step first, then those nearest to what was typed, then preferred pages, then by score.
 * Order and content depend on the plan and the index alone. Each search is made once.
 */
export async function runPlan<Found extends Hit>(
  { steps }: Pick<Plan, 'steps'>,
  search: (text: string) => Promise<readonly Found[]>,
  isPreferred: (id: string) => boolean = () => false,
): Promise<Ranked<Found>[]> {
  const searches = new Map<string, Promise<readonly Found[]>>();
  const ranked = new Map<string, Ranked<Found>>();
  for (const step of steps) {
    if (step.how === 'nearest' && ranked.size > 0) break;
    for (const page of await runStep(step)) ranked.set(page.id, page);
  }
  return [...ranked.values()];

  /** The pages that a step finds and no step before it did. */
  async function runStep({ how, all }: Step): Promise<Ranked<Found>[]> {
    const [first = new Map<string, Match<Found>>(), ...others] = await Promise.all(all.map(runGroup));
    const pages: Ranked<Found>[] = [];
    for (const [id, match] of first) {
      if (ranked.has(id)) continue;
      const matches = [match, ...others.flatMap((group) => group.get(id) ?? [])];
      if (matches.length > others.length) pages.push(toPage(id, how, matches));
    }
    return pages.sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(isPreferred(b.id)) - Number(isPreferred(a.id)) ||
        b.score - a.score ||
        (a.id < b.id ? -1 : 1),
    );
  }

  /** The pages that some variant of a group finds, by the variant that is nearest to what was typed. */
  async function runGroup(group: Step['all'][number]): Promise<Map<string, Match<Found>>> {
    const matches = new Map<string, Match<Found>>();
    for (const { text, distance } of group.toSorted((a, b) => a.distance - b.distance)) {
      // What means about the same would come last of so many, and asking costs more the more there is.
      if (distance === 2 && matches.size >= enough) break;
      for (const hit of await once(text)) {
        const match = matches.get(hit.id);
        if (!match) matches.set(hit.id, { distance, score: hit.score, hits: [hit] });
        else {
          match.score += hit.score;
          match.hits.push(hit);
        }
      }
    }
    return matches;
  }

  function once(text: string): Promise<readonly Found[]> {
    const known = searches.get(text) ?? search(text);
    searches.set(text, known);
    return known;
  }
}

const enough = 200;

interface Match<Found> {
  distance: number;
  score: number;
  hits: Found[];
}

function toPage<Found extends Hit>(id: string, how: Step['how'], matches: Match<Found>[]): Ranked<Found> {
  const [only] = matches;
  if (only && matches.length === 1)
    return { id, how, distance: only.distance, score: only.score, hits: only.hits };
  matches.sort((a, b) => a.distance - b.distance);
  return {
    id,
    how,
    distance: matches.reduce((sum, { distance }) => sum + distance, 0),
    score: matches.reduce((sum, { score }) => sum + score, 0),
    hits: matches.flatMap(({ hits }) => hits),
  };
}
