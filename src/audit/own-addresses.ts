import type { LinkMap } from './link-map.ts';

/** Keep the whole addresses of the site that feeds, catalogues and data name, to be looked up when all files have been seen. */
export function keepOwnAddresses(file: string, text: string, baseUrl: string, links: LinkMap): void {
  for (let at = text.indexOf(baseUrl); at >= 0; at = text.indexOf(baseUrl, at + 1)) {
    const start = at + baseUrl.length;
    let end = start;
    while (end < text.length && !ends.includes(text.charAt(end))) end++;
    links.addLink(file, `/${text.slice(start, end).replace(/[.:,]+$/, '')}`);
  }
}

/** What no address holds as it stands in these files. */
const ends = ' \t\r\n"\'<>()[]{}\\;,*`|';
