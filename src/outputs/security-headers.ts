/** What a page may load: only what this site serves itself. A meta element cannot forbid framing, so the header says more. */
export function contentSecurityPolicy(forMeta: boolean): string {
  return forMeta ? directives.join('; ') : [...directives, "frame-ancestors 'none'"].join('; ');
}

/** The headers a web server should send with every answer. */
export const securityHeaders = (): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(false),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

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
