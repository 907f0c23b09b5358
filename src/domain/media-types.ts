/** What each kind of file is called between programs. What has no row here is not published. */
export const mediaTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/jsonl',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  xml: 'application/xml',
  rdf: 'application/rdf+xml',
  svg: 'image/svg+xml',
  ics: 'text/calendar',
  txt: 'text/plain',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
  // Pagefind's own.
  pagefind: 'application/wasm',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
} as const;

export type Extension = keyof typeof mediaTypes;

/** Files that are known by their whole name. */
export const namedMediaTypes = {
  '.oppna-partnerskap': 'application/json',
  '.htaccess': 'text/plain',
  _headers: 'text/plain',
  dcat: 'application/rdf+xml',
} as const;

/** The media type of a file by its path, without that of a packing; undefined for a kind we do not publish. */
export function mediaTypeOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/, '');
  if (Object.hasOwn(namedMediaTypes, name)) return namedMediaTypes[name as keyof typeof namedMediaTypes];
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension as Extension] : undefined;
}

/** Whether a file of this type is a text, and its letters UTF-8. */
export const isTextType = (mediaType: string): boolean => /^text\/|json|[/+]xml$|bibtex/.test(mediaType);
