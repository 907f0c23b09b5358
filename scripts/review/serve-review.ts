import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from '../../src/outputs/security-headers.ts';
import { problemsHtml } from '../../src/review/problems-html.ts';
import type { Said } from '../../src/review/review-page.ts';
import { reviewWords as words } from '../../src/text/review-words.ts';
import { listenLocally, type Listening } from '../serve/listen-locally.ts';
import { isOwnHost, isOwnQuestion, readSent } from '../serve/own-question.ts';
import { sendFile } from '../serve/send-file.ts';
import { sendPage, sendText } from '../serve/send-text.ts';
import { rememberingJudge } from './judge-draft.ts';
import type { DraftPlace } from './open-draft.ts';
import { readPageFiles, type PageFiles } from './page-files.ts';
import { Refusal } from './refusal.ts';
import { showPage, takeAnswer, tryAnswer, type Session } from './review-session.ts';

export interface ReviewOptions extends DraftPlace {
  port: number;
  /** The day that counts as today. */
  today: string;
}

/** Serve the review of one draft on this machine alone. Its address holds a token, without which nothing is shown or saved. */
export async function serveReview(options: ReviewOptions): Promise<Listening & { address: string }> {
  const { id, content, work, today } = options;
  const place = { id, content, work };
  const token = randomBytes(24).toString('base64url');
  const session: Session = { ...place, judge: rememberingJudge(place, today), token };
  const files = await readPageFiles();
  /** What the page says once, after an answer has been saved. */
  const saved: { said?: Said | undefined } = {};
  const listening = await listenLocally(options.port, (request, response) =>
    answer(request, response, { session, files, saved }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      sendText(response, 409, error.message);
    }),
  );
  return { ...listening, address: `${listening.origin}/?nyckel=${token}` };
}

interface Held {
  session: Session;
  files: PageFiles;
  saved: { said?: Said | undefined };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { session, files, saved }: Held,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const { method = 'GET' } = request;
  if (!isOwnHost(request)) return sendText(response, 403, words.refused.unsafe);
  const file = files.get(pathname);
  if (method === 'GET' && file) {
    if ('path' in file) return sendFile(request, response, file.path, { status: 200, isPacked: false });
    return sendText(response, 200, file.text, { 'Content-Type': 'text/javascript; charset=utf-8' });
  }
  if (pathname !== '/' && pathname !== '/prova') return sendText(response, 404, '');
  if (!isOwnQuestion(request, searchParams.get('nyckel') ?? '', session.token)) {
    return sendText(response, 403, words.refused.unsafe);
  }
  if (method === 'GET' && pathname === '/') {
    const { said } = saved;
    saved.said = undefined;
    return sendPage(response, showPage(session, said));
  }
  if (method !== 'POST') return sendText(response, 405, '', { Allow: 'GET, POST' });
  const sent = await readSent(request, longest);
  if (sent === undefined) return sendText(response, 413, words.refused.tooLarge);
  const form = new URLSearchParams(sent);
  if (pathname === '/prova') return sendPage(response, problemsHtml(tryAnswer(session, form)));
  const said = takeAnswer(session, form);
  if (said.isRefused) return sendPage(response, showPage(session, said), 422);
  saved.said = said;
  return sendText(response, 303, '', { Location: `/?nyckel=${session.token}` });
}

const longest = 1_000_000;

const headers = {
  'Content-Security-Policy': contentSecurityPolicy(false),
  'X-Content-Type-Options': 'nosniff',
  // Without any referrer a browser would not say where an answer comes from.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
