import type { PageMaker } from '../views/frame/page-maker.ts';

/**
 * The paths of a route for those of its pages that Astro renders itself. In the preview all of them; in a build the
 * first as a pattern for the rest, and the last to prove that the pattern holds (`scripts/build/stamp-pages.ts`).
 */
export const patternPaths = (
  route: string,
  all: readonly PageMaker[],
): { params: Record<string, string | undefined>; props: PageMaker }[] =>
  (import.meta.env.DEV ? all : [...new Set([...all.slice(0, 1), ...all.slice(-1)])]).map((maker) => ({
    params: paramsIn(route, maker.path),
    props: maker,
  }));

/** What a path has where the route's pattern has its names in brackets. */
function paramsIn(route: string, path: string): Record<string, string | undefined> {
  const values = path.split('/').filter(Boolean);
  const names = route.split('/').filter(Boolean);
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const [, param] = /^\[(?:\.\.\.)?(.+)\]$/.exec(name) ?? [];
      return param === undefined ? [] : [[param, values[index]]];
    }),
  );
}
