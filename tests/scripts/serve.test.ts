import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import { securityHeaders } from '../../src/outputs/security-headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;

beforeAll(async () => {
  for (const name of ['avtal', 'inbaddning/cafe', '_astro', '.well-known', 'datasets'])
    mkdirSync(join(folder, 'site', name), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'start');
  writeFileSync(join(folder, 'site/avtal/index.html'), 'avtal');
  writeFileSync(join(folder, 'site/404.html'), 'finns inte');
  writeFileSync(join(folder, 'site/inbaddning/cafe/index.html'), 'kort');
  writeFileSync(join(folder, 'site/_astro/a.js'), 'plain');
  writeFileSync(join(folder, 'site/_astro/a.js.gz'), 'packed');
  writeFileSync(join(folder, 'site/.well-known/security.txt'), 'Contact:');
  writeFileSync(join(folder, 'site/.oppna-partnerskap'), '{}');
  writeFileSync(join(folder, 'site/datasets/dcat'), '<rdf/>');
  served = await serve(join(folder, 'site'), 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** As it is written: a client that tidies the path would hide what the server does with it. */
const get = (
  path: string,
  method = 'GET',
  sent: Record<string, string> = {},
): Promise<{ status: number; text: string; location: string | undefined; headers: object }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(served.origin);
    request({ host: '127.0.0.1', port, path, method, headers: sent }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text,
          location: response.headers.location,
          headers: response.headers,
        }),
      );
    })
      .on('error', reject)
      .end();
  });

test('a page is served with every security header', async () => {
  const { status, text, headers } = await get('/avtal/');
  expect([status, text]).toEqual([200, 'avtal']);
  expect(headers).toMatchObject(lowered(securityHeaders('/avtal/')));
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
});

test('a card may be framed by anyone, and nothing else by anybody', async () => {
  const [card, page] = await Promise.all([get('/inbaddning/cafe/'), get('/avtal/')]);
  expect(card.headers).toMatchObject({
    'content-security-policy': expect.stringMatching(/; frame-ancestors \*$/) as string,
  });
  expect(page.headers).toMatchObject({
    'content-security-policy': expect.stringMatching(/; frame-ancestors 'none'$/) as string,
  });
});

test('only what is named by its content is kept by browsers', async () => {
  expect((await get('/_astro/a.js')).headers).toMatchObject({
    'cache-control': 'max-age=31536000, immutable',
  });
  expect((await get('/avtal/')).headers).toMatchObject({ 'cache-control': 'no-cache' });
});

test('what a reader has already is not sent again', async () => {
  const { etag } = (await get('/avtal/')).headers as { etag: string };
  expect(await get('/avtal/', 'GET', { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
});

test('a file that lies packed beside itself is sent packed to who can unpack it', async () => {
  const packed = await get('/_astro/a.js', 'GET', { 'accept-encoding': 'br, gzip' });
  expect(packed).toMatchObject({ text: 'packed', headers: { 'content-encoding': 'gzip' } });
  expect(packed.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' });
  expect(await get('/_astro/a.js')).toMatchObject({ text: 'plain' });
});

test('a file without an extension is called what it is', async () => {
  expect((await get('/datasets/dcat')).headers).toMatchObject({
    'content-type': 'application/rdf+xml; charset=utf-8',
  });
});

test('a head says all but the page', async () => {
  expect(await get('/avtal/', 'HEAD')).toMatchObject({
    status: 200,
    text: '',
    headers: { 'content-length': '5' },
  });
});

test('files for servers are hidden, those the web itself asks for are not', async () => {
  expect(await get('/.oppna-partnerskap')).toMatchObject({ status: 404 });
  expect(await get('/.well-known/security.txt')).toMatchObject({ status: 200, text: 'Contact:' });
});

test('an address without its slash is sent on, with its query', async () => {
  expect(await get('/avtal?ar=2019')).toMatchObject({ status: 301, location: '/avtal/?ar=2019' });
});

test.each(['//example.org', '//example.org/avtal', '/%2f%2fexample.org', '/\\example.org'])(
  '%s never leads to another host',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, location: undefined });
  },
);

test.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/%00', '/%'])(
  '%s never leaves the folder',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'finns inte' });
  },
);

test('nothing can be written', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
});

const lowered = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
