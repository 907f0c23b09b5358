import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FormFile } from '../../scripts/edit/form-files.ts';
import { serveEditor } from '../../scripts/edit/serve-editor.ts';

let base: string;
let content: string;
let origin: string;
let token: string;
let close: () => Promise<void>;
let files: FormFile[];

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'editor-'));
  content = join(base, 'content');
  cpSync('content', content, { recursive: true });
  const preview = { origin: 'http://localhost:1', refresh: () => 'shown' as const };
  ({ origin, close } = await serveEditor({
    content,
    port: 0,
    bundle: content,
    preview,
    today: '2026-11-21',
  }));
  const page = await (await fetch(`${origin}/redigera/`)).text();
  token = /name="editor-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
});
afterAll(async () => {
  await close();
  rmSync(base, { recursive: true });
});
beforeEach(async () => {
  files = (await (await ask('/redigera/filer')).json()) as FormFile[];
});

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(origin + path, { ...init, headers: { 'X-Editor-Token': token, ...init.headers } });
const put = (
  path: string,
  body: string,
  version = '',
  headers: Record<string, string> = {},
): Promise<Response> =>
  ask(`/redigera/filer/${encodeURIComponent(path)}`, {
    method: 'PUT',
    body,
    headers: { 'X-Editor-Version': version, ...headers },
  });
const fileAt = (path: string): FormFile => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(path);
  return found;
};
const onDisk = (path: string): string => readFileSync(join(content, path), 'utf8');

describe('what is served', () => {
  test('every agreement, organisation, vocabulary and the site can be opened', () => {
    expect(files.filter(({ path }) => path.startsWith('agreements/')).length).toBe(
      readdirSync('content/agreements').filter((name) => name.endsWith('.mdx')).length,
    );
    expect(files.map(({ path }) => path)).toContain('site.yaml');
    expect(files.some(({ path }) => path === 'log.jsonl' || path === 'README.md')).toBe(false);
  });

  test('pages may load nothing from other hosts', async () => {
    const policy = (await fetch(`${origin}/redigera/formular/`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy.match(/https?:\/\/[^ ;]+/g)).toEqual(['http://localhost:1']);
  });

  test('the check says what npm run check says', async () => {
    const path = 'agreements/it-guide-ostersund-2018.mdx';
    const answer = (await (await ask(`/redigera/kontroll?fil=${path}`)).json()) as { problems: object[] };
    expect(answer).toMatchObject({ otherErrors: 0, isDraft: false, page: 'shown' });
    expect(answer.problems).toMatchObject([{ severity: 'note', field: 'Tidpunkt 6: när' }]);
  });
});

describe('what is saved', () => {
  test('a form that was not changed leaves the file as it was', async () => {
    for (const { path, text, version } of files) {
      const before = onDisk(path);
      expect((await put(path, text, version)).status).toBe(200);
      expect(onDisk(path)).toBe(before);
    }
  });

  test('a new file is made once, with nothing left beside it', async () => {
    const path = 'withdrawn/gammalt-avtal.yaml';
    const body =
      'id: gammalt-avtal\nreason: mistake\ndate: 2026-11-21\ndecision: Kommunstyrelsen\nfileName: gammalt-avtal\n';
    expect((await put(path, body)).status).toBe(200);
    expect(onDisk(path)).toBe(
      'id: gammalt-avtal\nreason: mistake\ndate: 2026-11-21\ndecision: Kommunstyrelsen\n',
    );
    expect(await (await put(path, body)).text()).toContain('finns redan');
    expect(readdirSync(join(content, 'withdrawn'))).toEqual(['gammalt-avtal.yaml']);
  });

  test('what someone else has changed meanwhile is not written over', async () => {
    const { path, text, version } = fileAt('organisations/jamtli.yaml');
    const changed = `${onDisk(path)}note: Av någon annan.\n`;
    writeFileSync(join(content, path), changed);
    const response = await put(path, text.replace('Jamtli', 'Annat'), version);
    expect([response.status, await response.text()]).toEqual([
      409,
      expect.stringContaining('ändrats av någon annan'),
    ]);
    expect(onDisk(path)).toBe(changed);
  });
});

describe('what is refused', () => {
  test.each([
    ['../utanfor.yaml'],
    ['agreements/../../utanfor.mdx'],
    ['/etc/hosts.yaml'],
    ['agreements/.dold.mdx'],
    ['agreements/djupt/ner.mdx'],
    ['README.md'],
    ['log.jsonl'],
    ['agreements/bild.png'],
    ['agreements\\x.mdx'],
    ['agreements/Å.mdx'],
    ['agreements/con.mdx'],
    ['agreements/sida.html'],
    ['%00.yaml'],
    [''],
  ])('the place %j', async (path) => {
    const before = readdirSync(base);
    const response = await put(path, '---\n{"title":"x"}\n---\n');
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(readdirSync(base)).toEqual(before);
  });

  test('a link out of the folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'editor-outside-'));
    writeFileSync(join(outside, 'a.yaml'), 'name: A\n');
    symlinkSync(join(outside, 'a.yaml'), join(content, 'organisations/lank.yaml'));
    expect((await put('organisations/lank.yaml', 'name: B\n', 'x')).status).toBe(403);
    expect(readFileSync(join(outside, 'a.yaml'), 'utf8')).toBe('name: A\n');
    rmSync(join(content, 'organisations/lank.yaml'));
    rmSync(outside, { recursive: true });
  });

  test('a question without the token, from another page, or for another name of this machine', async () => {
    const path = '/redigera/filer';
    expect((await fetch(origin + path)).status).toBe(403);
    expect((await ask(path, { headers: { 'X-Editor-Token': `${token}x` } })).status).toBe(403);
    expect((await ask(path, { headers: { Origin: 'https://annan.example' } })).status).toBe(403);
    expect(await statusFor({ Host: 'annan.example', 'X-Editor-Token': token })).toBe(403);
    expect(await statusFor({ Host: origin.slice('http://'.length), 'X-Editor-Token': token })).toBe(200);
  });

  test('what is no form, and what is too large', async () => {
    const { path, version } = fileAt('agreements/bromodellen.mdx');
    const before = onDisk(path);
    expect((await put(path, 'inget formulär', version)).status).toBe(400);
    expect((await put(path, `---\n{}\n---\n${'x'.repeat(4_000_001)}`, version)).status).toBe(413);
    expect(onDisk(path)).toBe(before);
    expect(existsSync(join(content, 'agreements/.bromodellen.mdx'))).toBe(false);
  });

  /** fetch sets its own Host. */
  const statusFor = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(origin);
      request({ port, host: '127.0.0.1', path: '/redigera/filer', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
});
