import type { AuditFault } from '../domain/audit-fault.ts';
import type { LinkMap } from './link-map.ts';
import { judgeTarget } from './judge-target.ts';
import { scanHtml } from './scan-html.ts';

/** Judge a page: its links, what it would fetch, and that nothing in it can run. */
export function judgePage(file: string, text: string, baseUrl: string, links: LinkMap): AuditFault[] {
  const faults: AuditFault[] = [];
  const ids: string[] = [];
  const places: string[] = [];
  let policy = false;
  /** What the tag at hand has said of itself before the attribute that is judged. */
  let rel = '';
  let type = '';
  scanHtml(text, {
    tag(name) {
      rel = '';
      type = '';
      if (name === 'base' || name === 'object' || name === 'embed')
        faults.push({ code: 'inline-code', file, found: `<${name}>` });
    },
    attribute(tag, name, value) {
      if (name === 'id') ids.push(value);
      else if (name === 'href' && value.startsWith('#')) places.push(value);
      else if (name === 'href' || name === 'src' || name === 'action' || name === 'data' || name === 'poster')
        faults.push(...judgeTarget({ file, value, isFetched: isFetched(tag, name, rel), baseUrl, links }));
      else if (name === 'rel') rel = value;
      else if (name === 'type') type = value;
      else if (name === 'http-equiv') policy ||= value.toLowerCase() === 'content-security-policy';
      else if (name === 'style') faults.push({ code: 'inline-style', file, found: value.slice(0, 60) });
      else if (name === 'srcset' || name === 'srcdoc' || name === 'formaction' || name.startsWith('on'))
        faults.push({ code: 'inline-code', file, found: `${name}="${value.slice(0, 60)}"` });
    },
    raw(tag, content) {
      if (tag === 'style') faults.push({ code: 'inline-style', file, found: content.slice(0, 60) });
      else if (/json$/.test(type)) faults.push(...unreadableJson(file, content));
      else if (content !== '') faults.push({ code: 'inline-code', file, found: content.slice(0, 60) });
    },
    odd: (found) => faults.push({ code: 'odd-markup', file, found }),
  });
  if (!policy) faults.push({ code: 'no-policy', file });
  const known = new Set(ids);
  // The most common of all links are looked up at once, since the site has too many to keep.
  for (const target of places) {
    if (!known.has(target.slice(1))) faults.push({ code: 'broken-anchor', file, target });
  }
  links.addPlaces(file, ids);
  return faults;
}

/** Whether a browser goes to the address by itself. A link does so only when it is followed. */
function isFetched(tag: string, name: string, rel: string): boolean {
  if (tag === 'a' || tag === 'area') return false;
  if (tag === 'link') return !/^(?:canonical|alternate|license|author|help|next|prev)$/.test(rel);
  return name !== 'cite';
}

function unreadableJson(file: string, content: string): AuditFault[] {
  try {
    JSON.parse(content);
    return [];
  } catch (error) {
    return [{ code: 'unreadable', file, format: 'JSON', reason: (error as Error).message }];
  }
}
