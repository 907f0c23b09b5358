import { securityHeaders, strictTransport } from './security-headers.ts';

/**
 * The headers in the form that Netlify, Cloudflare Pages and others read from the site itself. Some of them join what
 * several rules say of an address, so every top folder has a rule of its own and no two rules meet.
 */
export function toHeadersFile(topNames: readonly string[]): string {
  const addresses = ['/', ...topNames.map((name) => (name.endsWith('/') ? `/${name}*` : `/${name}`))];
  return addresses.map((address) => `${address}\n${rows(address)}`).join('\n');
}

const rows = (address: string): string =>
  Object.entries({ ...securityHeaders(address), ...strictTransport })
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
