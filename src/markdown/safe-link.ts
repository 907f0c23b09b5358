/** Whether a link may be published: https, mailto, or an address on the site itself. */
export function isSafeLink(url: string): boolean {
  if (FORBIDDEN.test(url)) return false;
  if (/^#./.test(url)) return true;
  if (/^\/(?!\/)/.test(url)) return true;
  if (/^mailto:/i.test(url)) return /^mailto:[^@?&,:;/]+@[a-z0-9.-]+(?:\?[^?]*)?$/i.test(url);
  return isSafeHttps(url);
}

/** Controls, spaces, backslashes and invisible characters: a browser reads them otherwise than a person does. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Cs}\\<>]/u;

/** The host in plain letters (a to z and the Swedish ones), without a user name in front of it. */
const HTTPS = /^https:\/\/(?:[a-z0-9\u00e5\u00e4\u00f6\u00e9\u00fc-]+\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#]|$)/i;

const isSafeHttps = (url: string): boolean =>
  HTTPS.test(url) && !/^https:\/\/(?:[^/?#]*\.)?xn--/i.test(url) && URL.canParse(url);
