import type { BodyFacts } from '../domain/body-facts.ts';
import type { Found } from '../domain/found.ts';
import { nearest } from '../domain/nearest.ts';
import { urls } from '../text/urls.ts';
import { judgeReference, type KnownNames } from './known-names.ts';

/** What links are checked against: the names there are, and the places within each agreement's text. */
export interface LinkTargets {
  known: KnownNames;
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Links to the site's own pages and places that are not there. */
export function findLinkFaults(id: string, body: BodyFacts, targets: LinkTargets): Found[] {
  return body.links.flatMap(({ href, line, column }): Found[] => {
    const fault = href.startsWith('#')
      ? judgeAnchor(id, href.slice(1), targets)
      : href.startsWith('/') && !href.startsWith('//')
        ? judgePath(href, targets)
        : undefined;
    if (!fault) return [];
    return [{ cause: { code: 'link-target', read: href, nearest: fault.nearest }, line, column }];
  });
}

interface LinkFault {
  nearest?: string | undefined;
}

/** Only the start of an address: a page number or a year follows. */
const beginnings: readonly string[] = [urls.clauseMatrix, urls.endsFolder];

/** The pages that are not made from a record. */
const fixedPages: readonly string[] = Object.values(urls)
  .filter((url) => typeof url === 'string')
  .filter((url) => url.endsWith('/') && !beginnings.includes(url));

const folders: Record<string, Parameters<typeof judgeReference>[0]['collection']> = {
  avtal: 'agreements',
  parter: 'organisations',
  teman: 'themes',
  klausuler: 'clause-topics',
};

function judgePath(href: string, { known, anchors }: LinkTargets): LinkFault | undefined {
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const slashed = path.endsWith('/') ? path : `${path}/`;
  const [folder = '', id, unit, ...rest] = slashed.split('/').slice(1, -1);
  const collection = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (fixedPages.includes(path)) return undefined;
  if (collection === undefined || id === undefined) return { nearest: nearestPage(slashed, folder) };
  const cause = judgeReference({ collection, id }, known);
  if (cause)
    return { nearest: 'nearest' in cause && cause.nearest ? `/${folder}/${cause.nearest}/` : undefined };
  if (unit !== undefined) {
    const units = known.organisations.get(id)?.units?.map((each) => each.id) ?? [];
    const near = collection === 'organisations' ? nearest(unit, units) : undefined;
    const isUnit = collection === 'organisations' && rest.length === 0 && units.includes(unit);
    if (!isUnit) return { nearest: near ? `/${folder}/${id}/${near}/` : `/${folder}/${id}/` };
  }
  if (path !== slashed) return { nearest: slashed };
  if (anchor === undefined || collection !== 'agreements' || !ofBody.test(anchor)) return undefined;
  const fault = judgeAnchor(id, anchor, { known, anchors });
  return fault && { nearest: fault.nearest && `${slashed}${fault.nearest}` };
}

/** A page of the site by that name, or the same record in the folder that was meant. */
function nearestPage(path: string, folder: string): string | undefined {
  const near = nearest(folder, Object.keys(folders));
  const isRecord = path.split('/').length > 3;
  return isRecord && near && near !== folder ? path.replace(folder, near) : nearest(path, fixedPages);
}

/** Other places on a page belong to the page and not to the text. */
const ofBody = /^(?:klausul|atagande|avsnitt)-/;

function judgeAnchor(id: string, anchor: string, { anchors }: LinkTargets): LinkFault | undefined {
  const known = anchors.get(id);
  if (!known || known.has(anchor)) return undefined;
  const near = nearest(anchor, known);
  return { nearest: near && `#${near}` };
}
