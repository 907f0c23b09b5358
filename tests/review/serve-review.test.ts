import { spawn } from 'node:child_process';
import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameOfProcess } from '../../scripts/release/running-process.ts';
import { serveReview } from '../../scripts/review/serve-review.ts';
import { readDraft } from '../../src/review/draft-file.ts';
import { personalNumber } from '../gate/test-numbers.ts';
import { reviewFolder, type ReviewFolder } from './review-folder.ts';

const today = '2026-11-21';
let folder: ReviewFolder;
let served: Awaited<ReturnType<typeof serveReview>>;

beforeEach(async () => {
  folder = await reviewFolder();
  served = await serveReview({ ...folder, port: 0, today });
});
afterEach(async () => {
  await served.close();
  folder.remove();
});

const page = async (): Promise<string> => (await fetch(served.address)).text();
const versionIn = (html: string): string => /name="version" value="(\w+)"/.exec(html)?.[1] ?? '';

/** Answer as the page does, with the version that it shows now. */
async function send(answer: Record<string, string>, headers = {}): Promise<{ status: number; text: string }> {
  const body = new URLSearchParams({ version: versionIn(await page()), ...answer });
  const response = await fetch(served.address, { method: 'POST', body, headers });
  return { status: response.status, text: await response.text() };
}

describe('answers', () => {
  test('are saved at once, in the draft and beside it', async () => {
    expect((await send({ path: 'title', answer: 'confirm' })).text).toContain('Bekräftad: Titel.');
    expect(folder.confirmed()).toEqual([
      { field: 'title', value: 'Överenskommelse om vandringar i Granbacka' },
    ]);
    const { text } = await send({ path: 'period.end', answer: 'correct', 'f.date': '2025-12-31' });
    expect(text).toContain('Rättad och bekräftad: Avtalstid: slut.');
    expect(folder.draft()).toContain('  end: 2025-12-31\n');
    expect((await send({ path: 'period.wording', answer: 'clear' })).text).toContain('Borttagen');
    expect(readDraft(folder.draft())?.['period']).toEqual({ start: '2024-01-01', end: '2025-12-31' });
    expect((await send({ path: 'period.wording', answer: 'restore' })).text).toContain('Tillbakalagd');
    expect((await send({ path: 'lead', answer: 'add', f: 'Vandringar.\r\n\r\nOch fika.' })).text).toContain(
      'Ifylld: Ingress.',
    );
    expect(readDraft(folder.draft())).toMatchObject({ lead: 'Vandringar.\n\nOch fika.', draft: true });
  });

  test('that the check refuses are not saved, and stand as they were typed with its own sentence', async () => {
    const before = folder.draft();
    const { status, text } = await send({
      path: 'period.end',
      answer: 'correct',
      'f.date': '31/12 <b>nästa</b> år',
    });
    expect(status).toBe(422);
    expect(text).toContain('Uppgiften är inte sparad.');
    expect(text).toContain('value="31/12 &lt;b&gt;nästa&lt;/b&gt; år"');
    expect(text).toContain('Åtgärd:');
    expect(folder.draft()).toBe(before);
    expect(folder.confirmed()).toEqual([]);
  });

  test.each([
    ['a personal number', { path: 'lead', answer: 'add', f: `Ring ${personalNumber}` }],
    ['an e-mail address', { path: 'lead', answer: 'add', f: 'Skriv till anna.andersson@example.se' }],
    ['a text that is too long', { path: 'title', answer: 'correct', f: 'x'.repeat(400) }],
    ['a sum in words', { path: 'money.total', answer: 'correct', 'f.amount': 'många', 'f.basis': 'period' }],
    [
      'a sum below nothing',
      { path: 'money.total', answer: 'correct', 'f.amount': '-5', 'f.basis': 'period' },
    ],
    ['an unknown choice', { path: 'kind', answer: 'correct', f: 'kontrakt' }],
    ['nothing', { path: 'title', answer: 'correct', f: '   ' }],
    ['a day that is not', { path: 'period.start', answer: 'correct', 'f.date': '2024-02-30' }],
    ['a value that is not there', { path: 'money.lines.4', answer: 'confirm' }],
    ['a path out of the data', { path: '__proto__', answer: 'correct', f: 'x' }],
    ['a field that nobody reviews', { path: 'draft', answer: 'clear' }],
    ['no answer', { path: 'title', answer: 'radera' }],
  ])('with %s are refused in words, and nothing is changed', async (_, answer) => {
    const before = folder.draft();
    const { status, text } = await send(answer as Record<string, string>);
    expect(status).toBe(422);
    expect(text).toMatch(/class="refused" role="alert"[^>]*>.+\./);
    expect(folder.draft()).toBe(before);
    expect(folder.confirmed()).toEqual([]);
  });

  test('that come after another program has changed the file are not saved', async () => {
    const version = versionIn(await page());
    const changed = folder.draft().replace('role: civil', 'role: coPublic');
    writeFileSync(join(folder.content, `agreements/${folder.id}.mdx`), changed);
    const { status, text } = await send({ path: 'title', answer: 'confirm', version });
    expect([status, text]).toEqual([422, expect.stringContaining('Filen har ändrats sedan sidan visades.')]);
    expect(folder.draft()).toBe(changed);
    expect(text).toContain('ytterligare offentlig part');
    const typed = await send({ path: 'title', answer: 'correct', f: 'Skriven titel', version });
    expect(typed.text).toContain('value="Skriven titel"');
    expect(folder.draft()).toBe(changed);
  });

  test('the check answers while a value is typed, and nothing is saved', async () => {
    const before = folder.draft();
    const ask = async (date: string): Promise<string> => {
      const body = new URLSearchParams({ path: 'period.end', answer: 'correct', 'f.date': date });
      return (await fetch(served.address.replace('/?', '/prova?'), { method: 'POST', body })).text();
    };
    expect(await ask('2023-12-31')).toContain('Åtgärd:');
    expect(await ask('2025-12-31')).toBe('');
    expect(folder.draft()).toBe(before);
  });

  test('that cannot be written are told, and what was typed is still there', async () => {
    const taken = `.${folder.id}.mdx.${nameOfProcess()}.tmp`;
    writeFileSync(join(folder.content, 'agreements', taken), '');
    const before = folder.draft();
    const { status, text } = await send({ path: 'lead', answer: 'add', f: 'Vandringar i skogen.' });
    expect(status).toBe(422);
    expect(text).toContain('Svaret kunde inte sparas helt');
    expect(text).toContain('>Vandringar i skogen.</textarea>');
    expect(folder.draft()).toBe(before);
  });

  test('the check adds up and compares also while fields are missing', async () => {
    const lines = 'money:\n  lines:\n    - label: Buss\n      amount: 90000\n      category: verksamhet\n';
    const path = join(folder.content, `agreements/${folder.id}.mdx`);
    writeFileSync(path, folder.draft().replace('money:\n', lines));
    const text = await page();
    expect(text).toContain('90\u00A0000\u00A0kr');
    expect(text).toContain('Fältet saknar värde.');
    expect(text.match(/Fältet saknar värde/g)?.length).toBe(2);
  });
});

describe('only our own page', () => {
  const status = (
    path: string,
    headers: Record<string, string>,
    method = 'GET',
  ): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(served.origin);
      request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });

  test('is shown the draft or may change it', async () => {
    const before = folder.draft();
    const path = served.address.slice(served.origin.length);
    const own = { Host: served.origin.slice('http://'.length) };
    expect(await status(path, own)).toBe(200);
    expect(await status('/', own)).toBe(403);
    expect(await status(`${path}x`, own)).toBe(403);
    expect(await status(path.replace(/.{32}$/, 'x'.repeat(32)), own)).toBe(403);
    expect(await status(path, { Host: 'annan.example' })).toBe(403);
    expect(await status(path, { ...own, Origin: 'https://annan.example' }, 'POST')).toBe(403);
    expect(await status(path, { ...own, Origin: 'null' }, 'POST')).toBe(403);
    expect(await status(path, own, 'PUT')).toBe(405);
    expect(await status('/package.json', own)).toBe(404);
    expect(await status('/../../etc/hosts', own)).toBe(404);
    expect(await status('/scripts/review/page/review.js', own)).toBe(200);
    expect((await send({ path: 'title', answer: 'clear', f: 'x'.repeat(1_000_001) })).status).toBe(413);
    expect(folder.draft()).toBe(before);
  });

  test('loads nothing from others, and lets nobody frame it', async () => {
    const response = await fetch(served.address);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).not.toMatch(/(?:src|href|action)="(?!\/|#|\?)/);
  });
});

test('killed at any moment, the draft is whole and no answer that was given is lost', async () => {
  const answers = ['title', 'kind', 'parties.0', 'parties.1', 'period.start', 'period.end'];
  const script = `import { answerAll } from './tests/review/answer-all.ts'; await answerAll(${JSON.stringify(folder)}, ${JSON.stringify(answers)});`;
  for (const wait of [0, 3, 9]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const given: string[] = [];
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (data: Buffer) => {
        given.push(...data.toString().split('\n').filter(Boolean));
        setTimeout(() => child.kill('SIGKILL'), wait);
      });
      child.once('exit', () => resolve());
    });
    const said = given.at(-1)?.split(' ') ?? [];
    expect(given.length).toBeGreaterThan(0);
    const { title } = readDraft(folder.draft()) ?? {};
    // A killed process may have saved more than it had time to tell, never less.
    expect(Number(String(title).replace(/\D/g, ''))).toBeGreaterThanOrEqual(Number(said[0]));
    expect(folder.confirmed().length).toBeGreaterThan(0);
    expect(await page()).toContain('Granska:');
  }
  expect(readdirSync(join(folder.content, 'agreements')).filter((name) => name.endsWith('.mdx'))).toContain(
    `${folder.id}.mdx`,
  );
});

test('a draft that was written by hand is shown with what it says, what is missing and what the check says', async () => {
  rmSync(folder.work, { recursive: true });
  const path = join(folder.content, `agreements/${folder.id}.mdx`);
  writeFileSync(
    path,
    '---\ntitle: Eget utkast\nperiod:\n  start: 2024-01\ngoals:\n  - text: Fler vandrar\ndraft: true\n---\n\nText.\n',
  );
  const text = await page();
  expect(text).toContain('inte gjort av npm run import');
  expect(text).toContain('Det utkastet säger (3)');
  expect(text).toContain('Hittades inte');
  expect(text).toMatch(/class="problems"/);
  expect(text).not.toContain('value="confirm"');
  expect((await send({ path: 'title', answer: 'correct', f: 'Ny titel' })).text).toContain('Rättad');
  expect(folder.draft()).toMatch(/^---\ntitle: Ny titel\nperiod:/);
});

test('a link out of the folder is no draft', async () => {
  const path = join(folder.content, `agreements/${folder.id}.mdx`);
  const text = folder.draft();
  rmSync(path);
  writeFileSync(join(folder.work, 'annan.mdx'), text);
  symlinkSync(join(folder.work, 'annan.mdx'), path);
  const response = await fetch(served.address);
  expect([response.status, await response.text()]).toEqual([
    409,
    expect.stringContaining(`Det finns inget avtal som heter ”${folder.id}”`),
  ]);
});
