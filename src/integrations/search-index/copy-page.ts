import { silentValue } from '../../text/search-kinds.ts';
import type { SearchKind } from './search-pages.ts';

/** What the index reads of a page: its main text as markup, and where its headings and other places are. */
export interface PageCopy {
  title: string;
  body: string;
  /** The anchors a hit may open at, with the heading over each. */
  places: Map<string, string>;
}

/** Sections of an agreement that say what stands elsewhere: evidence, other agreements, how to cite. */
const leftOut = ['belagg', 'liknande', 'citera', 'fore-och-efter'];

/** The text of a built page as the index wants it: without links to report faults, evidence marks, drawings and lists of other pages. */
export function copyPage(html: string, kind: SearchKind): PageCopy {
  const [, title = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? [];
  let main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error('A page to be searched has no main part.');
  main = main
    .replace(/<(script|style|svg|nav|aside|form|dialog|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(
      /\s*(?:<(?:sup|small)>\s*)?<a [^>]*href="?#b\d+\b[^>]*>[\s\S]*?<\/a>(?:\s*<\/(?:sup|small)>)?/g,
      '',
    )
    .replace(/\s*<a class="?tip\b[^>]*>[\s\S]*?<\/a>/g, '')
    .replaceAll(silence, '');
  main = apart(kind === 'agreement' ? withoutSections(main) : kind === 'prose' ? main : ownWords(main));
  return { title: plainText(title), body: main, places: placesIn(main) };
}

/** The words of markup, with a semicolon between blocks: figures of two cells are not one number. */
export const plainText = (html: string): string =>
  html
    .replace(/<\/?(?:a|abbr|b|em|i|mark|q|span|strong|sub|sup|time|wbr|data)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ; ')
    .replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s*(?:;\s*)+/g, ' ; ')
    .replace(/^[\s;]+|[\s;]+$/g, '');

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

const silence = new RegExp(`<dt>[^<]*</dt>\\s*<dd>\\s*${silentValue}\\s*</dd>`, 'g');

/** What the page of a party, a theme or a clause says of itself, before and after its lists of agreements. */
function ownWords(main: string): string {
  const [own = ''] = main.split('<section');
  const about = main.split('<section').find((section) => /^[^>]*aria-labelledby="?om[" >]/.test(section));
  return about ? `${own}<section${about}` : own;
}

/** Names and values of a list stand apart, which the markup alone would not tell Pagefind. */
const apart = (main: string): string =>
  main
    .replace(/<\/dt>\s*<dd>/g, ': ')
    .replace(/<(\/?)d[tdl](?=[\s>])/g, '<$1p')
    .replace(/<\/(?=(?:td|th|li|caption)>)/g, ' </');

/** Cut whole sections out; sections lie within sections, so their ends are counted. */
function withoutSections(main: string): string {
  let rest = main;
  for (const id of leftOut) {
    const start = rest.search(new RegExp(`<section id="?${id}"?[ >]`));
    if (start < 0) continue;
    let depth = 0;
    for (const tag of rest.slice(start).matchAll(/<(\/?)section\b[^>]*>/g)) {
      depth += tag[1] ? -1 : 1;
      if (depth > 0) continue;
      rest = rest.slice(0, start) + rest.slice(start + tag.index + tag[0].length);
      break;
    }
  }
  return rest;
}

/** A heading with an id of its own, and a section by the first heading in it. */
function placesIn(main: string): Map<string, string> {
  const places = new Map<string, string>();
  const found = main.matchAll(
    /<h[2-6][^>]*\bid="?([\w-]+)"?[^>]*>([\s\S]*?)<\/h|<section[^>]*\bid="?([\w-]+)"?[^>]*>\s*<h[2-6][^>]*>([\s\S]*?)<\/h/g,
  );
  for (const [, own, heading = '', section, first = ''] of found) {
    const [id, text] = [own ?? section, plainText(own ? heading : first)];
    if (id) places.set(id, text);
  }
  return places;
}
