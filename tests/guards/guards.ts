import { guardsOfContent } from './guards-of-content.ts';
import { guardsOfRelease } from './guards-of-release.ts';
import { guardsOfReview } from './guards-of-review.ts';

/** One thing that stands between a fault and the public: where it is, how it is taken away, and which tests should then fail. */
export interface Guard {
  name: string;
  file: string;
  /** Stands once in the file. */
  find: string;
  replace: string;
  tests: readonly string[];
}

/** Every guard that must not be lost unseen. */
export const guards: readonly Guard[] = [...guardsOfContent, ...guardsOfRelease, ...guardsOfReview];
