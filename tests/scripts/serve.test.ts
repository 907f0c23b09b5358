import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import { contentSecurityPolicy, securityHeaders } from '../../src/outputs/security-headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/avtal'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'start');
  writeFileSync(join(folder, 'site/avtal/index.html'), 'avtal');
  writeFileSync(join(folder, 'site/404.html'), 'finns inte');
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
): Promise<{ status: number; text: string; location: string | undefined; headers: object }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(served.origin);
    request({ host: '127.0.0.1', port, path, method }, (response) => {
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
  const lowered = Object.fromEntries(
    Object.entries(securityHeaders()).map(([name, value]) => [name.toLowerCase(), value]),
  );
  expect(headers).toMatchObject(lowered);
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

test('the header forbids framing, which a meta element cannot', () => {
  expect(contentSecurityPolicy(false)).toBe(`${contentSecurityPolicy(true)}; frame-ancestors 'none'`);
});
