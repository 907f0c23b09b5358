import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isTextType, mediaTypeOf } from '../../src/domain/media-types.ts';

/**
 * Send a file. It is opened before a word is said of it, so that nothing that happens to the folder can break the answer,
 * and closed whatever becomes of that.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  { status, isPacked }: { status: number; isPacked: boolean },
): Promise<void> {
  await using handle = await open(file);
  const { size, mtimeMs } = await handle.stat();
  const etag = `W/"${size}-${Math.round(mtimeMs)}"`;
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag });
    response.end();
    return;
  }
  const type = mediaTypeOf(file) ?? 'application/octet-stream';
  response.writeHead(status, {
    'Content-Type': isTextType(type) ? `${type}; charset=utf-8` : type,
    'Content-Length': size,
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...(isPacked && { 'Content-Encoding': 'gzip' }),
  });
  await sendBody(handle, request, response);
}

async function sendBody(
  handle: FileHandle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(handle.createReadStream(), response);
  } catch (error) {
    // A reader who goes away before or in the middle of a page is no fault of ours.
    if (!goneAway.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

const goneAway = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE']);
