import type { BodyFacts } from '../domain/body-facts.ts';
import type { Found } from '../domain/found.ts';
import { nearest } from '../domain/nearest.ts';
import type { Collection } from '../domain/reference.ts';
import { agreementSections } from '../text/agreement-sections.ts';
import { urls } from '../text/urls.ts';
import { judgeReference, type KnownNames } from './known-names.ts';

/** What links are checked against: the names there are, and the places within each agreement's text. */
export interface LinkTargets {
  known: KnownNames;
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses of what has been withdrawn or has moved: they still answer. */
  gone: ReadonlySet<string>;
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

/** The pages and files that are not made from a record. */
const fixed: readonly string[] = Object.values(urls)
  .filter((url) => typeof url === 'string')
  .filter((url) => !beginnings.includes(url));

const folders: Record<string, Collection> = {
  avtal: 'agreements',
  parter: 'organisations',
  teman: 'themes',
  klausuler: 'clause-topics',
};

/** What lies beside a page. */
const beside = [urls.atom(''), urls.jsonFeed(''), urls.calendarFile('')];

/**
 * Folders whose pages and files follow from all records together, such as the tables of sums. Which there are is known
 * when they are made: the audit of the finished site finds a link to one that is not.
 */
const audited: readonly string[] = [
  urls.money,
  urls.followUp,
  urls.compare,
  urls.data,
  urls.calendar,
  urls.embed('').replace(/\/+$/, '/'),
  urls.agreementsSorted('').replace(/\/+$/, '/'),
];

const isAudited = (path: string): boolean =>
  !beginnings.includes(path) && audited.some((folder) => path.startsWith(folder) && path !== folder);

function judgePath(href: string, targets: LinkTargets): LinkFault | undefined {
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  if (fixed.includes(path) || isAudited(path)) return undefined;
  const file = beside.find((name) => path.endsWith(`/${name}`));
  const page = file === undefined ? path : path.slice(0, -file.length);
  const slashed = page.endsWith('/') ? page : `${page}/`;
  const fault = judgePage(slashed, targets);
  // A page that is gone still answers, with words of its own.
  if (fault && targets.gone.has(page)) return undefined;
  if (fault || page !== slashed) return fault ?? { nearest: slashed };
  const [folder, id = ''] = page.split('/').slice(1);
  if (anchor === undefined || file !== undefined || folder !== 'avtal') return undefined;
  const anchorFault = judgeAnchor(id, anchor, targets);
  return anchorFault && { nearest: anchorFault.nearest && `${page}${anchorFault.nearest}` };
}

function judgePage(page: string, { known }: LinkTargets): LinkFault | undefined {
  const [folder = '', id, unit, ...rest] = page.split('/').slice(1, -1);
  const collection = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (fixed.includes(page)) return undefined;
  if (collection === undefined || id === undefined) return { nearest: nearestPage(page, folder) };
  const cause = judgeReference({ collection, id }, known);
  if (cause)
    return { nearest: 'nearest' in cause && cause.nearest ? `/${folder}/${cause.nearest}/` : undefined };
  if (unit === undefined) return undefined;
  const units = known.organisations.get(id)?.units?.map((each) => each.id) ?? [];
  const near = collection === 'organisations' ? known.propose(unit, units) : undefined;
  const isUnit = collection === 'organisations' && rest.length === 0 && units.includes(unit);
  return isUnit ? undefined : { nearest: near ? `/${folder}/${id}/${near}/` : `/${folder}/${id}/` };
}

/** A page of the site by that name, or the same record in the folder that was meant. */
function nearestPage(path: string, folder: string): string | undefined {
  const near = nearest(folder, Object.keys(folders));
  const isRecord = path.split('/').length > 3;
  return isRecord && near && near !== folder ? path.replace(folder, near) : nearest(path, fixed);
}

const sections: readonly string[] = Object.values(agreementSections).map(({ id }) => id);

/** A place in an agreement's text, or one of the sections of its page. */
function judgeAnchor(
  id: string,
  anchor: string,
  { anchors, known: { propose } }: LinkTargets,
): LinkFault | undefined {
  const known = anchors.get(id);
  if (!known || known.has(anchor) || sections.includes(anchor)) return undefined;
  const near = propose(anchor, [...known, ...sections]);
  return { nearest: near && `#${near}` };
}
