import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { editorConfig } from '../../src/editor/editor-config.ts';
import { bodyComponents } from '../../src/editor/body-components.ts';
import { editWords } from '../../src/text/edit-words.ts';
import { findAnswer } from '../serve/find-answer.ts';
import { listenLocally, type Listening } from '../serve/listen-locally.ts';
import { isOwnHost, isOwnQuestion, readSent } from '../serve/own-question.ts';
import { sendFile } from '../serve/send-file.ts';
import { sendPage, sendText } from '../serve/send-text.ts';
import { checkFile } from './check-file.ts';
import { readFormFiles, saveFormFile } from './form-files.ts';
import type { PreviewSite } from './preview-site.ts';
import { formPage, panelPage } from './pages.ts';
import { join } from 'node:path';

export interface EditorOptions {
  content: string;
  port: number;
  /** Where the bundled program of the form lies. */
  bundle: string;
  /** Where the pages of the site are shown as they are saved. */
  preview: Pick<PreviewSite, 'origin' | 'refresh'>;
  /** The day that counts as today. */
  today: string;
}

/** Serve the form on this machine alone. Only our own page may ask for files or save them: it has a token that no other page can read. */
export async function serveEditor(options: EditorOptions): Promise<Listening> {
  const token = randomBytes(24).toString('base64url');
  return listenLocally(options.port, (request, response) => answer(request, response, options, token));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: EditorOptions,
  token: string,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const { method = 'GET' } = request;
  for (const [name, value] of Object.entries(headers(options.preview.origin)))
    response.setHeader(name, value);
  // A name that someone else has pointed at this machine is not ours.
  if (!isOwnHost(request)) return sendText(response, 403, editWords.refused.unsafe);
  if (method === 'GET') {
    if (pathname === '/') return sendText(response, 302, '', { Location: '/redigera/' });
    if (pathname === '/redigera/') return sendPage(response, panelPage(token, options.preview.origin));
    if (pathname === '/redigera/formular/') return sendPage(response, formPage(token));
    if (pathname === '/redigera/installningar.json') {
      return sendJson(response, { config: editorConfig(), components: bodyComponents });
    }
    // The form program wants to know that the host it thinks it writes to is well.
    if (pathname === '/redigera/laget.json') return sendJson(response, { status: { indicator: 'none' } });
    if (pathname.startsWith(program)) return sendProgram(request, response, options.bundle, pathname);
  }
  if (!isOwnQuestion(request, String(request.headers['x-editor-token']), token))
    return sendText(response, 403, editWords.refused.unsafe);
  if (method === 'GET' && pathname === '/redigera/filer')
    return sendJson(response, readFormFiles(options.content));
  if (method === 'GET' && pathname === '/redigera/kontroll') {
    const path = searchParams.get('fil') ?? '';
    return sendJson(response, {
      ...checkFile(options.content, path, options.today),
      page: options.preview.refresh(path),
    });
  }
  if (method === 'PUT' && pathname.startsWith(files)) return save(request, response, options, pathname);
  return sendText(response, 404, '');
}

const program = '/redigera/program/';
const files = '/redigera/filer/';
const longest = 4_000_000;

async function save(
  request: IncomingMessage,
  response: ServerResponse,
  { content }: EditorOptions,
  pathname: string,
): Promise<void> {
  const sent = await readSent(request, longest);
  if (sent === undefined) return sendText(response, 413, editWords.refused.tooLarge);
  const version = request.headers['x-editor-version'];
  const path = tryDecode(pathname.slice(files.length));
  const saved = saveFormFile(content, path, sent, version?.toString() || undefined);
  return 'fault' in saved ? sendText(response, saved.status, saved.fault) : sendJson(response, saved.file);
}

function tryDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The form program asks other hosts how they are; here it may ask none. */
const headers = (preview: string): Record<string, string> => ({
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data:",
    "worker-src 'self' blob:",
    `frame-src 'self' ${preview}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
});

async function sendProgram(
  request: IncomingMessage,
  response: ServerResponse,
  bundle: string,
  pathname: string,
): Promise<void> {
  const found = findAnswer(bundle, `/${pathname.slice(program.length)}`, false);
  if (found.status !== 200) return sendText(response, 404, '');
  await sendFile(request, response, join(bundle, found.path), found);
}

const sendJson = (response: ServerResponse, value: unknown): void =>
  sendText(response, 200, JSON.stringify(value), { 'Content-Type': 'application/json' });
