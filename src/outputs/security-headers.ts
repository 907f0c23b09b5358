import { urls } from '../text/urls.ts';

/** What a page may load: only what this site serves itself. A meta element cannot say who may frame the page, so the header says more. */
export function contentSecurityPolicy(forMeta: boolean, framedBy: 'none' | 'anyone' = 'none'): string {
  const framing = framedBy === 'none' ? "frame-ancestors 'none'" : 'frame-ancestors *';
  return (forMeta ? directives : [...directives, framing]).join('; ');
}

/** The headers a web server should send with an address: with those of the top folder it lies in. */
export const securityHeaders = (path: string): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(false, isForFraming(path) ? 'anyone' : 'none'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': `${refused.join('=(), ')}=()`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Open data: pages of others may read it too. There is nothing here that only some may see.
  'Access-Control-Allow-Origin': '*',
  // What is withdrawn or mended must not linger with readers; files named by their content never change.
  'Cache-Control': path.startsWith(assetFolder) ? 'max-age=31536000, immutable' : 'no-cache',
});

/** For servers that answer by https alone: browsers then never ask by http again, for a year after each visit. */
export const strictTransport = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Folders where every file is named by its content. */
export const assetFolder = '/_astro/';

/** The cards that are made to be shown on other sites. */
export const framedFolder = urls.embed('x').replace('x/', '');

const isForFraming = (path: string): boolean => path.startsWith(framedFolder);

const directives = [
  "default-src 'none'",
  // The search is compiled code, which nothing else allows; it lets no text be run as script.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Powers of a browser that no page here has any use for. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];
