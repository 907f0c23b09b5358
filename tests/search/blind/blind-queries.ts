import type { BlindClass } from './read-queries.ts';
import { wordsAsWritten } from './words-as-written.ts';
import { wordsToMend } from './words-to-mend.ts';

/**
 * Written, with their answers, before the planner was looked at or any of them was run. What they showed was then mended in
 * general, so they are not blind any more: write new ones beside them before the search is changed again.
 */
export const blindQueries: Record<string, BlindClass> = { ...wordsAsWritten, ...wordsToMend };

/** Words of Swedish, and of none, that stand nowhere in the archive or the region. */
export const blindAbsentWords =
  `isbrytare trumpet vulkan kungahus pingvin atomkärna julbock tulpan gruvdrift biodling
  parlament vargstam strykjärn tandvård skidbacke orgelmusik badrumskakel kärnkraft rymdfärja tjurfäktning växthusgas
  sockerbagare trollkarl mjölkchoklad brandsläckare flygplats xqzwv qwertyu zzyzx brfghj`.split(/\s+/);
