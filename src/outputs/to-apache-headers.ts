import { mediaTypes, namedMediaTypes, isTextType } from '../domain/media-types.ts';
import { urls } from '../text/urls.ts';
import { assetFolder, framedFolder, securityHeaders } from './security-headers.ts';

/** The headers for Apache: the same lines do as `.htaccess` in the site and inside a virtual host. */
export function toApacheHeaders(): string {
  const common = securityHeaders('/');
  return [
    '# Made from src/outputs/security-headers.ts. Change there, not here.',
    `ErrorDocument 404 ${urls.notFound}`,
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...types(),
    '<IfModule mod_headers.c>',
    ...Object.entries(common).map(([name, value]) => `  Header always set ${name} "${value}"`),
    '  # Sent by https only, where browsers heed it.',
    `  Header always set Strict-Transport-Security "max-age=31536000" "expr=%{HTTPS} == 'on'"`,
    ...exception(framedFolder, 'Content-Security-Policy'),
    ...exception(assetFolder, 'Cache-Control'),
    '</IfModule>',
    '',
  ].join('\n');
}

/** What Apache's own list lacks or names otherwise. */
const types = (): string[] => [
  '<IfModule mod_mime.c>',
  ...Object.entries(mediaTypes)
    .filter(([extension]) => !known.has(extension))
    .map(([extension, type]) => `  AddType ${type} .${extension}`),
  `  AddCharset utf-8 ${Object.entries(mediaTypes)
    .filter(([, type]) => isTextType(type))
    .map(([extension]) => `.${extension}`)
    .join(' ')}`,
  '</IfModule>',
  ...Object.entries(namedMediaTypes)
    .filter(([name]) => /^[a-z]/.test(name))
    .map(([name, type]) => `<Files "${name}">\n  ForceType ${type}\n</Files>`),
];

const known = new Set(['html', 'css', 'js', 'txt', 'png', 'jpg', 'jpeg', 'svg', 'json']);

const exception = (folder: string, header: string): string[] => [
  `  <If "%{REQUEST_URI} =~ m#^${folder}#">`,
  `    Header always set ${header} "${securityHeaders(folder)[header]}"`,
  '  </If>',
];
