import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { startReader, type Reader } from './reader.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { fixture } = inject('sites');
// Outside the project's own caches, where no file is watched.
const content = mkdtempSync(join(tmpdir(), 'preview-'));
let reader: Reader;
let preview: ChildProcess;
let origin: string;

beforeAll(async () => {
  cpSync(fixture.content, content, { recursive: true });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  preview = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--port', String(port)], {
    cwd: root,
    // As an editor starts it: Vite is another program in a test.
    env: Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(?:VITEST|NODE_ENV|TEST|MODE|DEV|PROD|SSR)/.test(name),
      ),
    ),
  });
  let log = '';
  preview.stdout?.on('data', (text) => (log += text));
  preview.stderr?.on('data', (text) => (log += text));
  await vi.waitFor(() => expect(log).toContain(String(port)), { timeout: 60_000 });
  reader = await startReader(fixture.folder);
});
afterAll(async () => {
  preview.kill();
  rmSync(content, { recursive: true });
  await reader.close();
});

test('the preview looks as the site will, and shows the faults of a file while it has any', async () => {
  const page = await reader.open('/');
  const refused: string[] = [];
  page.on('console', (message) => refused.push(...(message.text().match(/Content Security Policy/) ?? [])));
  await expect.poll(() => whatStands(), { timeout: 20_000 }).toContain('Source Sans');
  expect(refused).toEqual([]);

  const file = join(content, 'agreements/vandring.mdx');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/^title:/m, 'titel:'));
  await expect.poll(() => whatStands(), { timeout: 20_000 }).toMatch(/vandring\.mdx.*titel.*title/s);
  writeFileSync(file, whole);
  await expect.poll(() => whatStands(), { timeout: 20_000 }).not.toMatch(/titel/);

  async function whatStands(): Promise<string> {
    // The preview reloads a page by itself when it has found what the page needs.
    await page.goto(`${origin}/avtal/vandring/`).catch(() => page.waitForLoadState());
    return page.evaluate(() => {
      const overlay = document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '';
      return `${getComputedStyle(document.body).fontFamily}\n${document.body.innerText}\n${overlay}`;
    });
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
