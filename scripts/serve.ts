import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../src/outputs/security-headers.ts';

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/** Serve a built folder on this machine only, as a production server would: same headers, redirects and 404 page. Port 0 takes a free one. */
export async function serve(folder: string, port: number): Promise<Served> {
  const server = createServer(handlerFor(folder));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function handlerFor(folder: string): RequestListener {
  // Files are looked up on every request, so that a build that swaps the folder is served at once.
  const files = sirv(folder, { dev: true, etag: true, gzip: true, extensions: ['html'] });
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    const withSlash = slashedPath(folder, request);
    if (withSlash) return redirect(response, withSlash);
    return files(request, response, () => notFound(folder, response));
  };
}

/** The address with its closing slash, when it names a page without one. A path of its own never leads to another host. */
function slashedPath(folder: string, request: IncomingMessage): string | undefined {
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
  if (pathname.endsWith('/') || pathname.includes('//')) return undefined;
  const name = safeDecode(pathname);
  if (name.includes('\0')) return undefined;
  const page = join(folder, name, 'index.html');
  return page.startsWith(join(folder, '/')) && existsSync(page) ? `${pathname}/${search}` : undefined;
}

function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A malformed escape names no page; sirv answers it with the 404 page.
    return pathname;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location });
  response.end();
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' });
  response.end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('404');
    return;
  }
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': statSync(page).size,
  });
  createReadStream(page).pipe(response);
}
