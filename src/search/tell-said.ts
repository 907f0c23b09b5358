import type { Said } from './plan.ts';

/** A sentence for everything a plan may have done. */
export type SaidWords = { readonly [Kind in Said['kind']]: (said: Extract<Said, { kind: Kind }>) => string };

/** What a plan did, in words. */
export const tellSaid = (said: Said, words: SaidWords): string =>
  (words[said.kind] as (said: Said) => string)(said);
