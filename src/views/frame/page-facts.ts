import type { Thing, WithContext } from 'schema-dts';
import type { Html } from '../markup/html.ts';
import type { Crumb } from './crumb-list.ts';

/** What the frame of a page needs to know of it. */
export interface PageFacts {
  title: string;
  description: string;
  path: string;
  crumbs?: readonly Crumb[] | undefined;
  jsonLd?: WithContext<Thing> | undefined;
  hasSearch?: boolean | undefined;
  /** The page's own files of open data; an overview's follow from its address. */
  files?: readonly PageFile[] | undefined;
  /** The page whose feed tells what is new of what stands here. */
  feed?: string | undefined;
  /** Kept out of other search engines. */
  isUnlisted?: boolean | undefined;
  /** The address that has taken this one's place; browsers go there at once. */
  movedTo?: string | undefined;
}

/** A file that holds what a page shows. */
export interface PageFile {
  label: string;
  href: string;
}

/** A page whole, but for what only the bundler knows: the addresses of styles and scripts. */
export interface PageView extends PageFacts {
  content: Html;
}
