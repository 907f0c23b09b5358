import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Whether a question names this machine: a name that someone else has pointed here is not ours. */
export const isOwnHost = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1):\d+$/.test(host);

/** Whether a question comes from the page that was given the token, and no other. */
export function isOwnQuestion(
  { headers: { origin, host } }: IncomingMessage,
  given: string,
  token: string,
): boolean {
  const isSameOrigin = origin === undefined || origin === `http://${host}`;
  const [own, other] = [Buffer.from(token), Buffer.from(given)];
  return isSameOrigin && own.length === other.length && timingSafeEqual(own, other);
}

/** What was sent, or nothing where it is longer than may be. */
export async function readSent(request: IncomingMessage, longest: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
