/** What a picture carries besides what it shows. */
export type Extra = 'animation' | 'exif' | 'text' | 'trailing';

/** A picture taken apart: what it shows, and what else it carries. */
export interface Picture {
  format: 'png' | 'jpeg' | 'webp';
  width: number;
  height: number;
  /** What a browser needs to show it, in order. Nothing else is published. */
  parts: readonly Uint8Array[];
  extras: ReadonlySet<Extra>;
}
