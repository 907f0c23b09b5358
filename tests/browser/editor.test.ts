import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildBundle } from '../../scripts/edit/build-bundle.ts';
import { servePreview, type PreviewSite } from '../../scripts/edit/preview-site.ts';
import { serveEditor } from '../../scripts/edit/serve-editor.ts';
import { runSearch } from '../site/run-search.ts';
import { editorForm, type EditorForm } from './editor-form.ts';
import { launchChromium } from './launch-chromium.ts';

const today = '2026-11-21';
const folder = mkdtempSync(join(tmpdir(), 'editor-browser-'));
const content = join(folder, 'content');
const elsewhere: string[] = [];
const faults: string[] = [];
let browser: Browser;
let preview: PreviewSite;
let editor: Awaited<ReturnType<typeof serveEditor>>;
let page: Page;
let frame: FrameLocator;
let form: EditorForm;

beforeAll(async () => {
  cpSync('tests/fixtures/archive', content, { recursive: true });
  const bundle = await buildBundle(() => undefined);
  preview = await servePreview(content, today);
  editor = await serveEditor({ content, port: 0, bundle, preview, today });
  browser = await launchChromium();
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1600, height: 1000 } });
  context.setDefaultTimeout(40_000);
  page = await context.newPage();
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).hostname !== 'localhost')
      elsewhere.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${editor.origin}/redigera/`);
  frame = page.frameLocator('#form');
  form = editorForm(page, frame);
});

afterAll(async () => {
  await browser.close();
  await editor.close();
  preview.close();
  rmSync(folder, { recursive: true });
});

const onDisk = (id: string): string => readFileSync(join(content, `agreements/${id}.mdx`), 'utf8');

test('the form opens on the archive, in Swedish, without a folder to pick', async () => {
  await frame.getByText('Vandring').first().waitFor();
  expect(await frame.locator('html').getAttribute('lang')).toBe('sv');
  expect(await frame.getByText('Organisationer').count()).toBeGreaterThan(0);
});

test('an agreement that is changed and changed back is the same, byte for byte', async () => {
  const before = onDisk('vandring');
  const title = /^title: (.+)$/m.exec(before)?.[1] ?? '';
  await frame.getByText(title, { exact: true }).first().click();
  await form.type('title', `${title} två`);
  await form.save();
  expect(onDisk('vandring')).toBe(before.replace(`title: ${title}`, `title: ${title} två`));
  await form.type('title', title);
  await form.save();
  expect(onDisk('vandring')).toBe(before);
});

test('an agreement is added by the form alone, judged and shown as it is saved, published and found', async () => {
  await page.locator('#form').evaluate((each) => {
    (each as HTMLIFrameElement).contentWindow!.location.hash = '#/collections/agreements/new';
  });
  // Until then the form of the last agreement stands there, with the same fields.
  const titleNow = async (): Promise<string> =>
    (await form.field('title')).getByRole('textbox').first().inputValue();
  await expect.poll(titleNow, { timeout: 40_000 }).toBe('');
  await form.type('title', 'Ordverkstan i Granbacka');
  await form.type('fileName', 'ordverkstan');
  await form.choose('titleSource', 'står i källan');
  await form.choose('kind', 'avtal');
  await form.choose('held', 'hela avtalet');
  await form.choose('draft', 'ja');
  await form.save();
  const check = page.locator('#check');
  await check.getByText('Utkast: publiceras inte.').waitFor();
  expect(await check.innerText()).toContain(
    'fält saknas: lead, sources, parties, period, themes, targetGroups',
  );

  await form.type('lead', 'Föreningen lär ut ordlekar på torget.');
  await form.add('sources');
  await form.type('sources.0.id', 'avtal');
  await form.type('sources.0.title', 'Överenskommelsen');
  await form.choose('sources.0.kind', 'avtal');
  await form.choose('sources.0.role', 'huvudkälla');
  await form.type('sources.0.journalNumber', 'KS 2024/17');
  await form.choose('sources.0.signed', 'ja');
  await form.begin('sources.0.dated');
  await form.type('sources.0.dated.date', '2024-01-10');
  for (const [row, name, role] of parties) {
    await form.add('parties');
    await form.choose(`parties.${row}.organisation`, name);
    await form.choose(`parties.${row}.role`, role);
  }
  await form.begin('period');
  await form.begin('period.start');
  await form.type('period.start.date', '2024-02');
  await form.choose('themes', 'Språk');
  await form.add('targetGroups');
  await form.choose('targetGroups.0.group', 'Nyanlända');
  await form.choose('targetGroups.0.rank', 'i första hand');

  const body = await form.field('body');
  await body.getByRole('textbox').last().click();
  await page.keyboard.type('Alla är välkomna.');
  await body.getByRole('button', { name: /Infoga/ }).click();
  await frame.getByRole('menuitem', { name: /^Klausul/ }).click();
  const part = (key: string) => frame.locator(`[data-key-path^="body:"][data-key-path$=":${key}"]`);
  await form.chooseIn(part('amne'), 'Tvist');
  await part('content').getByRole('textbox').fill('Parterna samtalar först.');
  await form.save();
  await check.getByText('Inget att anmärka på.').waitFor();
  await page
    .frameLocator('#preview')
    .getByRole('heading', { level: 1, name: 'Ordverkstan i Granbacka' })
    .waitFor({ timeout: 60_000 });
  expect(onDisk('ordverkstan')).toContain(
    '\nAlla är välkomna.\n\n<Klausul amne="tvist">\n\nParterna samtalar först.\n\n</Klausul>\n',
  );

  // A draft is for the editor's eyes: no page of others may read it.
  const { headers } = await fetch(`${preview.origin}/avtal/ordverkstan/`);
  expect(headers.get('access-control-allow-origin')).toBeNull();

  await form.choose('draft', '(Ingen)');
  await form.save();
  expect(onDisk('ordverkstan')).not.toContain('draft');
  const out = join(inject('sites').trial, 'from-the-form');
  const options = ['--preview', '--content', content, '--out', out, '--today', today];
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(runSearch(out, 'ordlekar på torget').stdout).toContain('Ordverkstan i Granbacka');
});

const parties = [
  [0, 'Granbacka kommun', 'offentlig part'],
  [1, 'Stiftelsen Lyktan', 'idéburen part'],
] as const;

test('nothing was asked of any other host, and nothing went wrong on the way', () => {
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});

test('what someone else has changed meanwhile is not written over, and the form says so', async () => {
  const changed = `${onDisk('ordverkstan')}\nAv någon annan.\n`;
  writeFileSync(join(content, 'agreements/ordverkstan.mdx'), changed);
  await form.type('title', 'Ordverkstaden');
  await frame.getByRole('button', { name: 'Spara' }).first().click();
  await frame.getByText('har ändrats av någon annan').waitFor();
  expect(onDisk('ordverkstan')).toBe(changed);
});
