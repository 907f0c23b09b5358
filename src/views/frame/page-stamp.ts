import type { Site } from '../../domain/site.ts';
import { pageBody } from './page-body.ts';
import type { PageView } from './page-facts.ts';
import { pageHead } from './page-head.ts';

/** Makes further pages of a kind, with the styles and scripts that Astro gave the first. */
export type Stamp = (page: PageView) => string;

/** Cut one rendered page at what is its own; what is left is the same for every page of its kind. */
export function pageStamp(rendered: string, page: PageView, site: Site): Stamp {
  const [start, rest] = cut(rendered, pageHead(page, site).text, page.path);
  const [middle, end] = cut(rest, pageBody(page, site).text, page.path);
  return (other) => start + pageHead(other, site).text + middle + pageBody(other, site).text + end;
}

function cut(text: string, part: string, path: string): [before: string, after: string] {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`The layout of ${path} is not what src/views/frame says. Mend one of them.`);
  return [text.slice(0, at), text.slice(at + part.length)];
}
