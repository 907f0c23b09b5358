import type { PageKind } from '../domain/withdrawn.ts';

/** Every address of the site. Nothing else joins a path. */
export const urls = {
  home: '/',
  agreements: '/avtal/',
  agreementsData: '/avtal/data.json',
  agreement: (id: string): string => `/avtal/${id}/`,
  agreementsSorted: (column: string): string => `/avtal/sorterat/${column}/`,
  agreementsBy: (facet: string, value: string): string => `/avtal/${facet}/${value}/`,
  organisations: '/parter/',
  organisation: (id: string): string => `/parter/${id}/`,
  unit: (organisation: string, unit: string): string => `/parter/${organisation}/${unit}/`,
  themes: '/teman/',
  theme: (id: string): string => `/teman/${id}/`,
  money: '/pengar/',
  moneyTable: (id: string): string => `/pengar/${id}/`,
  moneyCsv: '/pengar/data.csv',
  moneyJson: '/pengar/data.json',
  moneyChoices: '/pengar/val.json',
  calendar: '/kalender/',
  calendarTable: (id: string): string => `/kalender/${id}/`,
  endsFolder: '/kalender/slut/',
  followUp: '/uppfoljning/',
  followUpTable: (id: string): string => `/uppfoljning/${id}/`,
  quality: '/kvalitet/',
  changes: '/andringar/',
  log: '/verify/log.jsonl',
  manifest: '/verify/manifest.json',
  /** Only in a site whose last publication has not been recorded. */
  previewNote: '/verify/preview.txt',
  clauses: '/klausuler/',
  clauseMatrix: '/klausuler/matris/',
  clauseTopic: (id: string): string => `/klausuler/${id}/`,
  silentOn: (topic: string): string => `/klausuler/${topic}/namns-inte/`,
  compare: '/jamfor/',
  /** Where a reader chooses what to hold an agreement against. */
  compareWith: (id: string): string => `/jamfor/?avtal=${id}`,
  /** Two agreements of which one follows the other. No id has two hyphens in a row, so theirs cannot be mistaken. */
  comparePair: (before: string, after: string): string => `/jamfor/${before}--${after}/`,
  /** Agreements as rows to compare; `:file` stands for any. */
  compareProfiles: (file: string): string => `/jamfor/underlag/${file}.json`,
  compareChoices: '/jamfor/valbara/avtal.json',
  search: '/sok/',
  openSearch: '/opensearch.xml',
  about: '/om/',
  method: '/om/metod/',
  accessibility: '/om/tillganglighet/',
  personalData: '/om/personuppgifter/',
  notFound: '/404.html',
  image: (path: string): string => `/bilder/${path}`,
  /** Files of open data. Under v1 nothing ever changes its meaning. */
  dataFile: (name: string): string => `/data/v1/${name}`,
  dataSchema: (noun: string): string => `/data/v1/schema/${noun}.json`,
  agreementFile: (id: string, extension: string): string => `/data/v1/avtal/${id}${extension}`,
  organisationFile: (id: string, extension: string): string => `/data/v1/parter/${id}${extension}`,
  /** No id has two hyphens in a row, so the two cannot be mistaken. */
  unitFile: (organisation: string, unit: string, extension: string): string =>
    `/data/v1/enheter/${organisation}--${unit}${extension}`,
  themeFile: (id: string, extension: string): string => `/data/v1/teman/${id}${extension}`,
  data: '/data/',
  dataTable: (name: string): string => `/data/${name}/`,
  /** The feeds of a page lie beside it. */
  atom: (page: string): string => `${page}flode.xml`,
  jsonFeed: (page: string): string => `${page}flode.json`,
  /** So does the calendar of a page. */
  calendarFile: (page: string): string => `${page}kalender.ics`,
  embed: (id: string): string => `/inbaddning/${id}/`,
  embedStyle: '/inbaddning.css',
  /** Where Sweden's data portal looks for a catalogue of its own accord. */
  catalogue: '/datasets/dcat',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  securityText: '/.well-known/security.txt',
  modelText: '/llms.txt',
} as const;

/** The address of a page that must always answer. */
export function lastingAddress(kind: PageKind, id: string): string {
  switch (kind) {
    case 'agreement':
      return urls.agreement(id);
    case 'unit': {
      const [organisation = '', unit = ''] = id.split('/');
      return urls.unit(organisation, unit);
    }
    case 'organisation':
    case 'theme':
    case 'clauseTopic':
      return urls[kind](id);
  }
}

/** The file that a web server answers an address with. */
export const fileOf = (address: string): string =>
  `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** A path's page number; the first page is the path itself. */
export const pageOf = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);

/** A place on a page. */
export const anchor = (path: string, id: string): string => `${path}#${id}`;

/** The full address, as it is cited and shared. */
export function absolute(baseUrl: string, path: string): string {
  const root = roots.get(baseUrl) ?? new URL(baseUrl).href;
  roots.set(baseUrl, root);
  return root + path.slice(1);
}

/** Base addresses as browsers write them. To have the whole of every address read and written anew takes much longer. */
const roots = new Map<string, string>();
