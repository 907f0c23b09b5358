/** A file of a built site. */
export interface OutputFile {
  /** From the top of the site, with `/` between names. */
  path: string;
  bytes: Uint8Array;
}
