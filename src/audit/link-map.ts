import type { AuditFault } from '../domain/audit-fault.ts';
import { ownCopy } from '../domain/own-copy.ts';

/** All addresses of a site and everything that points at one, so that what leads nowhere is found. */
export interface LinkMap {
  addFile: (path: string) => void;
  /** The places of a page that a link may lead to. */
  addPlaces: (page: string, ids: readonly string[]) => void;
  /** A link from a file to an address of the site, with its place if any. */
  addLink: (file: string, target: string) => void;
  faults: () => AuditFault[];
}

export function linkMap(): LinkMap {
  const files = new Set<string>();
  const places = new Map<string, string>();
  /** Every address that is pointed at, with the first file that does. */
  const targets = new Map<string, string>();
  return {
    addFile: (path) => files.add(path),
    // One text for each page: thousands of small ones would each keep their whole page in memory.
    addPlaces: (page, ids) => places.set(page, ` ${ids.join(' ')} `),
    addLink(file, target) {
      if (!targets.has(target)) targets.set(ownCopy(target), file);
    },
    faults: () => [...targets].flatMap(([target, file]) => faultOf(file, target)),
  };

  function faultOf(file: string, target: string): AuditFault[] {
    const [address = '', place] = target.split('#');
    const path = fileAt(address);
    if (!files.has(path)) return [{ code: 'broken-link', file, target }];
    // Only pages have places; in other files what follows the sign is a name.
    const ids = places.get(path);
    const isThere = !place || place === 'top' || !ids || ids.includes(` ${decoded(place)} `);
    return isThere ? [] : [{ code: 'broken-anchor', file, target }];
  }
}

/** The file that answers at an address of the site. */
export function fileAt(address: string): string {
  const path = address.slice(1).split('?', 1)[0] ?? '';
  return path === '' || path.endsWith('/') ? `${path}index.html` : decoded(path);
}

/** With percent escapes as what they stand for; a broken escape stands for nothing. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
