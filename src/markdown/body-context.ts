import type { ReadAmount } from './plain-text.ts';

/** What a page knows that a body does not. */
export interface BodyContext {
  amount: ReadAmount;
  /** Where a local image is published. Without it, the path stays as written. */
  image?: (src: string) => PublishedImage | undefined;
}

export interface PublishedImage {
  src: string;
  width: number;
  height: number;
}
