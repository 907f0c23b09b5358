import { spawn } from 'node:child_process';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent, type Checked } from '../../src/gate/check-content.ts';
import { withPublication } from '../../src/gate/with-publication.ts';
import { contentSecurityPolicy, securityHeaders } from '../../src/outputs/security-headers.ts';
import { fileOf, urls } from '../../src/text/urls.ts';
import { agreementPages } from '../../src/views/agreement/agreement-pages.ts';
import type { PageMaker } from '../../src/views/frame/page-maker.ts';
import { agreementLists } from '../../src/views/agreement-lists.ts';
import { pageStamp, type Stamp } from '../../src/views/frame/page-stamp.ts';
import { organisationPages } from '../../src/views/organisation/organisation-pages.ts';
import { findAnswer } from '../serve/find-answer.ts';
import { isOwnHost } from '../serve/own-question.ts';
import { sendFile } from '../serve/send-file.ts';
import { openPreviewFolder } from './preview-folder.ts';

/** How it stands with a file's page: faulty files have none, and the first site takes a while to build. */
export type PageState = 'shown' | 'faulty' | 'building' | 'unbuilt';

/** The site on an address of its own, where a page that has been saved is made anew by the site's own views. */
export interface PreviewSite {
  origin: string;
  refresh: (path: string) => PageState;
  close: () => void;
}

export async function servePreview(content: string, today: string): Promise<PreviewSite> {
  const { own, before, refresh } = openPreviewFolder(content, today);
  const out = join(own, 'site');
  const fresh = new Map<string, string>();
  let stamps: Stamp[] | 'building' | 'unbuilt' = 'building';
  const build = buildOnce(before, out, today, (isBuilt) => {
    stamps = 'unbuilt';
    if (!isBuilt) return;
    try {
      stamps = stampsOf(before, out, today);
    } catch (error) {
      // The form is of use without the pages; what is wrong with them is a fault of ours.
      console.error(error);
    }
  });
  const server = createServer((request, response) => {
    answer(request, response, out, fresh).catch(() => response.writableEnded || response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    refresh: (path) => {
      const checked = refresh(path);
      if (!checked) return 'faulty';
      if (typeof stamps === 'string') return stamps;
      const all = stamps;
      pagesOf(checked, today).forEach((makers, kind) => {
        const maker = makers.find((each) => each.path === pageOf(path));
        if (maker) fresh.set(maker.path, all[kind]?.(maker.make()) ?? '');
      });
      return 'shown';
    },
    close: () => {
      build.kill();
      server.close();
      server.closeAllConnections();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** Where the site shows what a file is about. */
function pageOf(path: string): string {
  const [, folder, id = ''] = /^(\w+)\/(.+)\.\w+$/.exec(path) ?? [];
  return folder === 'agreements' ? urls.agreement(id) : urls.organisation(id);
}

/** In a process of its own, so that the form can be used meanwhile. */
function buildOnce(content: string, out: string, today: string, done: (isBuilt: boolean) => void) {
  const script = fileURLToPath(new URL('../build.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [script, '--preview', '--content', content, '--out', out, '--today', today],
    { stdio: 'ignore' },
  );
  child.once('exit', (code) => done(code === 0));
  return child;
}

/** The kinds of pages that are made anew, each cut from its first page as the site was built. */
const pagesOf = (checked: Checked, today: string): PageMaker[][] => {
  const { archive, bodies } = withPublication(checked, today);
  return [agreementPages(archive, bodies, today), organisationPages(archive, agreementLists(archive, today))];
};

function stampsOf(content: string, out: string, today: string): Stamp[] {
  const checked = checkContent(content, urls.image, today);
  return pagesOf(checked, today).map(([first]) => {
    if (!first) throw new Error('An archive has agreements and parties.');
    return pageStamp(readFileSync(join(out, fileOf(first.path)), 'utf8'), first.make(), checked.archive.site);
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  out: string,
  fresh: ReadonlyMap<string, string>,
): Promise<void> {
  const { url = '/' } = request;
  for (const [name, value] of Object.entries(securityHeaders(url))) response.setHeader(name, value);
  // Here are drafts: the form may frame them, and no page of others may read them.
  response.setHeader(
    'Content-Security-Policy',
    `${contentSecurityPolicy(true)}; frame-ancestors http://localhost:*`,
  );
  response.removeHeader('Access-Control-Allow-Origin');
  response.setHeader('Cache-Control', 'no-store');
  if (!isOwnHost(request)) return void response.writeHead(403).end();
  const page = fresh.get(url.split('?')[0] ?? '');
  if (page !== undefined) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    return void response.end(page);
  }
  const site = realpathSync(out);
  const found = findAnswer(site, url, false);
  if (found.status === 301) response.writeHead(301, { Location: found.location });
  else if ('path' in found) return sendFile(request, response, join(site, found.path), found);
  else response.writeHead(404);
  response.end();
}
