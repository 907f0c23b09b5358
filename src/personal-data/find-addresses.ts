import type { Contact } from './contact.ts';

/** E-mail addresses in a text, also those whose sign is written as a code or in words. */
export function findAddresses(text: string): Contact[] {
  return signsOf(text).flatMap(({ offset, length }): Contact[] => {
    const from = localStart(text, offset);
    domain.lastIndex = offset + length;
    const host = from < offset ? domain.exec(text)?.[0].toLowerCase() : undefined;
    // A picture for dense screens is called name@2x.png; https://name@host is a link, and judged as such.
    if (text.startsWith('//', from - 2)) return [];
    if (host === undefined || /^\d+(?:\.\d+)?x\./.test(host)) return [];
    const value = `${text.slice(from, offset)}@${host}`.normalize('NFKC').toLowerCase();
    return [{ kind: 'email', value, masked: maskAddress(value), offset: from }];
  });
}

/** Whether an address is listed; a listed `info@*` clears that function at every host. */
export function isAllowedAddress(address: string, allowed: ReadonlySet<string>): boolean {
  return allowed.has(address) || allowed.has(`${address.slice(0, address.indexOf('@'))}@*`);
}

const maskAddress = (address: string): string => `${address[0]}***${address.slice(address.indexOf('@'))}`;

/** Where the part before the sign begins; at the sign itself when there is none. */
function localStart(text: string, sign: number): number {
  let from = sign;
  while (from > Math.max(0, sign - 64) && isLocal(text, from - 1)) from--;
  while (from < sign && !/[\p{L}\d]/u.test(text[from] ?? '')) from++;
  return from;
}

/** Most are plain letters and digits, for which a pattern would be slow. */
function isLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return (code > 0x60 && code < 0x7b) || /[\p{L}\d._%+-]/u.test(text[at] ?? '');
}

const domain = /[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\d])/uy;

interface Sign {
  offset: number;
  length: number;
}

/** Looking for single characters first is many times faster than a pattern over the whole text. */
function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  for (const written of ['@', '\uFF20', '%40', '&#64;', '&#x40;', '&commat;']) {
    for (let offset = text.indexOf(written); offset >= 0; offset = text.indexOf(written, offset + 1)) {
      signs.push({ offset, length: written.length });
    }
  }
  if (text.includes('(at)') || text.includes('[at]') || text.includes('(a)') || text.includes('nabel-a')) {
    for (const { 0: written, index } of text.matchAll(inWords))
      signs.push({ offset: index, length: written.length });
  }
  return signs.sort((a, b) => a.offset - b.offset);
}

const inWords = / ?[([](?:at|a|snabel-a)[)\]] ?| snabel-a /g;
