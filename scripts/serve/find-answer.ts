import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, urls } from '../../src/text/urls.ts';

/** How an address is to be answered: with a file, elsewhere, or with the page that says there is none. */
export type Answer =
  | { status: 200 | 404; path: string; isPacked: boolean }
  | { status: 301; location: string }
  | { status: 404 };

/** What a site answers an address with. An address never leads out of the folder or to another host. */
export function findAnswer(folder: string, address: string, takesGzip: boolean): Answer {
  const end = address.includes('?') ? address.indexOf('?') : address.length;
  const [pathname, search] = [address.slice(0, end), address.slice(end)];
  const path = readPath(pathname);
  if (path === undefined) return notFound(folder);
  if (isFile(join(folder, path))) {
    const isPacked = takesGzip && isFile(join(folder, `${path}.gz`));
    return { status: 200, path: isPacked ? `${path}.gz` : path, isPacked };
  }
  const isPageWithoutSlash = !pathname.endsWith('/') && isFile(join(folder, path, 'index.html'));
  return isPageWithoutSlash ? { status: 301, location: `${pathname}/${search}` } : notFound(folder);
}

function notFound(folder: string): Answer {
  const path = fileOf(urls.notFound);
  return isFile(join(folder, path)) ? { status: 404, path, isPacked: false } : { status: 404 };
}

/** The file an address names; undefined for one that names nothing or would lead out. */
function readPath(pathname: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const parts = name.split(/[\\/]/);
  const isOdd = parts.slice(1, -1).includes('') || name.includes('\0');
  // Names with a dot in front lead upwards or are for servers, apart from what the web itself keeps there.
  const isHidden = parts.some((part) => part.startsWith('.') && part !== '.well-known');
  return isOdd || isHidden ? undefined : fileOf(name);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
