import { realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { securityHeaders } from '../src/outputs/security-headers.ts';
import { findAnswer } from './serve/find-answer.ts';
import { sendFile } from './serve/send-file.ts';

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/** Serve a built folder on this machine only, as a production server would: same headers, redirects and 404 page. Port 0 takes a free one. */
export async function serve(folder: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
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

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '/', method = '' } = request;
  for (const [name, value] of Object.entries(securityHeaders(url))) response.setHeader(name, value);
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
  // The release that stands at this moment, for the whole of this answer: a build may swap in another meanwhile.
  const release = realpathSync(folder);
  const found = findAnswer(release, url, /\bgzip\b/.test(String(request.headers['accept-encoding'])));
  if (found.status === 301) return end(response, 301, { Location: found.location });
  if (!('path' in found)) return end(response, 404, {});
  await sendFile(request, response, join(release, found.path), found);
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers);
  response.end();
}
