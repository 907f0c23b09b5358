import type { ServerResponse } from 'node:http';

/** Answer with a text. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  extra: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...extra });
  response.end(text);
}

export const sendPage = (response: ServerResponse, page: string, status = 200): void =>
  sendText(response, status, page, { 'Content-Type': 'text/html; charset=utf-8' });
