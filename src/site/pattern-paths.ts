import type { PageMaker } from '../views/frame/page-maker.ts';
import { pageStamp, type Stamp } from '../views/frame/page-stamp.ts';
import { getArchive } from './archive.ts';

/** The pages of a route, of which Astro renders only some, and how to make the others like those. */
export interface PatternRoute {
  makers: readonly PageMaker[];
  /** From the first page, as Astro rendered it. */
  stampFrom: (rendered: string) => Stamp;
}

/** Under this name scripts/build/stamp-pages.ts finds the routes, since Astro bundles this module with the pages. */
const shared = Symbol.for('oppna-partnerskap.patterns');

const holder = globalThis as typeof globalThis & { [shared]?: Map<string, PatternRoute> | undefined };

/**
 * The paths of a route for those of its pages that Astro renders itself. In the preview all of them; in a build the
 * first as a pattern for the rest, and the last to prove that the pattern holds.
 */
export async function patternPaths(
  route: string,
  makers: readonly PageMaker[],
): Promise<{ params: Record<string, string | undefined>; props: PageMaker }[]> {
  const { site } = await getArchive();
  const [first] = makers;
  if (first) {
    holder[shared] ??= new Map();
    holder[shared].set(route, {
      makers,
      stampFrom: (rendered) => pageStamp(rendered, first.make(), site),
    });
  }
  const rendered = import.meta.env.DEV ? makers : [...new Set([...makers.slice(0, 1), ...makers.slice(-1)])];
  return rendered.map((maker) => ({ params: paramsIn(route, maker.path), props: maker }));
}

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
