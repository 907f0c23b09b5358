import type { Ranked } from './run-plan.ts';
import type { EngineHit, EngineOptions, SearchSession } from './search-session.ts';

export interface Choice {
  /** One value per filter; a page must have them all. */
  filters: Readonly<Record<string, string>>;
  /** By which fact to order; without one the best hits come first. */
  sort: EngineOptions['sort'];
}

/** The pages found that fit what a reader has chosen, in the order asked for; pages without the fact come last. */
export async function choosePages(
  found: readonly Ranked<EngineHit>[],
  { filters, sort }: Choice,
  session: SearchSession,
): Promise<Ranked<EngineHit>[]> {
  const kept = Object.keys(filters).length === 0 ? undefined : await session.pagesWith({ filters });
  const pages = found.filter(({ id }) => kept?.has(id) ?? true);
  if (!sort) return pages;
  const places = new Map(Array.from(await session.pagesWith({ sort }), (id, place) => [id, place]));
  const placeOf = ({ id }: Ranked<EngineHit>): number => places.get(id) ?? places.size;
  return pages.toSorted((a, b) => placeOf(a) - placeOf(b));
}
