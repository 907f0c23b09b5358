import type { Hit, Ranked } from './run-plan.ts';
import type { SearchSession } from './search-session.ts';

/** A value to choose by. Without a count where there are too many values to count them one by one. */
export interface Counted {
  value: string;
  count: number | undefined;
}

const mostCounted = 60;

/** The values of a filter that the pages found have, and how many have each. */
export async function countChoices(
  key: string,
  found: readonly Pick<Ranked<Hit>, 'id'>[],
  session: SearchSession,
): Promise<Counted[]> {
  const values = Object.keys((await session.filterValues())[key] ?? {});
  if (values.length > mostCounted) return values.map((value) => ({ value, count: undefined }));
  const counted = await Promise.all(
    values.map(async (value) => {
      const pages = await session.pagesWith({ filters: { [key]: value } });
      return { value, count: found.filter(({ id }) => pages.has(id)).length };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}
