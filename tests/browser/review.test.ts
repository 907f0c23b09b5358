import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishDraft } from '../../scripts/review/publish-draft.ts';
import { serveReview } from '../../scripts/review/serve-review.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { readDraft } from '../../src/review/draft-file.ts';
import { reviewFolder, type ReviewFolder } from '../review/review-folder.ts';
import { axeFaults } from './axe-faults.ts';
import { launchChromium } from './launch-chromium.ts';

const today = '2026-11-21';
let folder: ReviewFolder;
let served: Awaited<ReturnType<typeof serveReview>>;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  folder = await reviewFolder();
  served = await serveReview({ ...folder, port: 0, today });
  browser = await launchChromium();
  page = await open(1280, 'light');
});
afterAll(async () => {
  await browser.close();
  await served.close();
  folder.remove();
});

async function open(width: number, colorScheme: 'light' | 'dark', javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width, height: 800 },
    colorScheme,
    javaScriptEnabled,
  });
  context.setDefaultTimeout(40_000);
  const opened = await context.newPage();
  opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  opened.on('pageerror', (error) => faults.push(error.message));
  opened.on('request', (request) => {
    if (!request.url().startsWith(served.origin)) faults.push(request.url());
  });
  await opened.goto(served.address);
  return opened;
}

const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** Press a key that answers, and wait for the next page. */
async function answerBy(key: string): Promise<void> {
  const next = page.waitForNavigation();
  await page.keyboard.press(key);
  await next;
}

/** Go on with Tab until something is reached. */
async function tabTo(words: string): Promise<void> {
  for (let count = 0; count < 40; count++) {
    if ((await focused()).startsWith(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${words} was not reached with Tab`);
}

test('narrow and wide, light and dark, it has no faults for those who cannot see it well', async () => {
  const own = await open(1280, 'light');
  await own.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  expect(await axeFaults(own)).toEqual([]);
  await own.context().close();
});

test('a value leads to its place in the document, which is marked', async () => {
  await page.getByRole('link', { name: 'Visa i texten' }).nth(5).focus();
  expect(await page.locator('.marked').textContent()).toContain('1 januari 2024 till och med');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toMatch(/^#b-\d+$/);
  expect(await page.locator(':target').textContent()).toBe(await page.locator('.marked').textContent());
});

test('a key that is held down confirms nothing', async () => {
  const isStopped = await page.evaluate(() => {
    const held = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    return !document.querySelector('button[value=confirm]')?.dispatchEvent(held);
  });
  expect(isStopped).toBe(true);
});

test('it works without script', async () => {
  const own = await open(1280, 'light', false);
  const before = Number.parseInt(await own.title(), 10);
  await own.getByRole('button', { name: 'Bekräfta Slag', exact: true }).click();
  expect(await own.getByRole('status').textContent()).toBe('Bekräftad: Slag.');
  expect(Number.parseInt(await own.title(), 10)).toBe(before - 1);
  await own.context().close();
});

test('by keyboard alone a draft is confirmed, corrected and cleared, and then published', async () => {
  await page.reload();
  const total = await page.getByRole('button', { name: /^Bekräfta / }).count();
  expect(await page.title()).toContain(`${total} kvar`);
  const first = await page.locator('article h3').first().textContent();
  await tabTo(`Bekräfta ${first}`);

  // Confirmed: the next value is at hand, and what is saved is said.
  await answerBy('Enter');
  expect(await page.getByRole('status').textContent()).toBe(`Bekräftad: ${first}.`);
  expect(await focused()).toMatch(/^Bekräfta /);
  expect(await page.title()).toContain(`${total - 1} kvar`);

  // Corrected: the check answers while one types, refuses what it cannot read, and keeps what was typed.
  await tabTo('Rätta Avtalstid: slut');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2024-13-45');
  await page.locator('details[open] .live li').first().waitFor();
  await answerBy('Enter');
  expect(await page.getByRole('alert').textContent()).toBe('Uppgiften är inte sparad. Det här är fel i den:');
  const field = page.locator('details[open] input[name="f.date"]');
  expect(await field.inputValue()).toBe('2024-13-45');
  expect(await focused()).toMatch(/^Rätta Avtalstid: slut/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2025-06-30');
  await answerBy('Enter');
  expect(await page.getByRole('status').textContent()).toBe('Rättad och bekräftad: Avtalstid: slut.');

  // Cleared.
  await tabTo('Ta bort Avtalstid: ordalydelse');
  await answerBy('Space');
  expect(await page.getByRole('heading', { name: 'Borttagna uppgifter (1)' }).count()).toBe(1);

  // Filled in: what no document says of itself.
  await fill('Fyll i Ingress', 'Kommunen och föreningen ordnar vandringar.');
  await tabTo('Fyll i Teman');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Språk');
  await tabTo('Spara uppgiften Teman');
  await answerBy('Enter');

  expect(() => publishDraft(folder, today)).toThrow(/inte (?:bekräftad|bekräftade)/);
  for (let left = Number.parseInt(await page.title(), 10); left > 0; left--) {
    await tabTo('Bekräfta ');
    await answerBy('Enter');
  }
  expect(await page.title()).toMatch(/^Klart/);
  expect(await focused()).toContain(`npm run publish-draft -- ${folder.id}`);

  publishDraft(folder, today);
  const data = readDraft(folder.draft());
  expect(data).toMatchObject({
    lead: 'Kommunen och föreningen ordnar vandringar.',
    themes: ['sprak'],
    period: { start: '2024-01-01', end: '2025-06-30' },
  });
  expect(data).not.toHaveProperty('draft');
  expect(folder.draft()).not.toMatch(/^#.*(?:OSÄKERT|HITTADES INTE|npm run import)/m);
  const { problems, sources } = checkContent(folder.content, undefined, today);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sources.agreements.map(({ id }) => id)).toContain(folder.id);
  // A refused answer is a page with that status, which the browser notes.
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
});

async function fill(button: string, text: string): Promise<void> {
  await tabTo(button);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await answerBy('Enter');
}

test('a published agreement is no longer shown, and the page says where to change it', async () => {
  await page.goto(served.address);
  expect(await page.textContent('body')).toContain('npm run edit');
});
