/**
 * Of pages that differ only in what a view says, those that Astro renders itself. In the preview all of them; in a
 * build the first as a pattern for the rest, and the last to prove that the pattern holds (`scripts/build/stamp-pages.ts`).
 */
export const patternsAmong = <Each>(all: readonly Each[]): readonly Each[] =>
  import.meta.env.DEV ? all : [...new Set([...all.slice(0, 1), ...all.slice(-1)])];
