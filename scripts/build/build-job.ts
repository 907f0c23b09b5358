import type { Checked } from '../../src/gate/check-content.ts';

/** A site in the making: what it is made of, and where. */
export interface BuildJob {
  checked: Checked;
  content: string;
  /** Where it will be published. */
  out: string;
  /** The day to count from. */
  today: string;
  /** Only looked at: what is new is shown, but not written down as published. */
  isPreview: boolean;
  /** The folder it is made in, which nobody sees before it is whole and audited. */
  site: string;
  /** A folder of this build alone for what is only needed meanwhile. */
  cache: string;
  /** Told for every page that is made. */
  onPage: () => void;
}

/** One of the things that turn an archive into a site. Whatever it adds must be the same in every build of the same content. */
export type BuildStep = (job: BuildJob) => void | Promise<void>;
