import { realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { securityHeaders } from '../src/outputs/security-headers.ts';
import { findAnswer } from './serve/find-answer.ts';
import { listenLocally, type Listening } from './serve/listen-locally.ts';
import { sendFile } from './serve/send-file.ts';

export type Served = Listening;

/** Serve a built folder on this machine only, as a production server would: same headers, redirects and 404 page. Port 0 takes a free one. */
export const serve = (folder: string, port: number): Promise<Served> =>
  listenLocally(port, (request, response) => answer(folder, request, response));

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
