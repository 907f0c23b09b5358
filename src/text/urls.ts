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
  calendar: '/kalender/',
  calendarTable: (id: string): string => `/kalender/${id}/`,
  endsFolder: '/kalender/slut/',
  followUp: '/uppfoljning/',
  followUpTable: (id: string): string => `/uppfoljning/${id}/`,
  quality: '/kvalitet/',
  clauses: '/klausuler/',
  clauseMatrix: '/klausuler/matris/',
  clauseTopic: (id: string): string => `/klausuler/${id}/`,
  silentOn: (topic: string): string => `/klausuler/${topic}/namns-inte/`,
  compare: '/jamfor/',
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
} as const;

/** A path's page number; the first page is the path itself. */
export const pageOf = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);

/** A place on a page. */
export const anchor = (path: string, id: string): string => `${path}#${id}`;

/** The full address, as it is cited and shared. */
export const absolute = (baseUrl: string, path: string): string => new URL(path.slice(1), baseUrl).href;
