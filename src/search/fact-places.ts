import { quoted } from './plan.ts';
import type { Hit, Ranked } from './run-plan.ts';

/** A fact is found by a hidden word. To show where it stands, the index is asked for it once more in the words of documents. */
export async function withFactPlaces<Found extends Hit>(
  facts: readonly string[],
  found: Ranked<Found>[],
  search: (text: string) => Promise<readonly Found[]>,
): Promise<Ranked<Found>[]> {
  if (found.length === 0) return found;
  const places = (await Promise.all(facts.map((fact) => search(quoted(fact))))).flat();
  const placeOf = new Map(places.map((hit) => [hit.id, hit]));
  return found.map((page) => {
    const place = placeOf.get(page.id);
    return place ? { ...page, hits: [place, ...page.hits] } : page;
  });
}
