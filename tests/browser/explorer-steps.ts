import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { View } from './clean-page.ts';
import { startReader, type Reader } from './reader.ts';

/** A reader at the list of agreements. What the page complains of is a fault of every test. */
export let reader: Reader;
export let page: Page;
export const faults: string[] = [];

beforeAll(async () => {
  reader = await startReader(inject('sites').shipped.folder);
});
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});
afterAll(() => reader.close());

export async function open(path: string, view: View = {}): Promise<void> {
  page = await reader.open('about:blank', { viewport: { width: 1280, height: 900 }, ...view });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.goto(path);
}

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const drawer = (name: string): Locator =>
  page.locator('.filters details', { has: page.getByText(name, { exact: true }) });

export async function choose(facet: string, value: string | RegExp): Promise<void> {
  if (!(await drawer(facet).evaluate((details: HTMLDetailsElement) => details.open)))
    await drawer(facet).locator('summary').click();
  await drawer(facet).getByRole('checkbox', { name: value }).click();
}

export const count = (): Locator => page.locator('[data-part="count"]');

export const titles = async (): Promise<string[]> =>
  (await page.locator('[data-part="results"] tbody th > a').allInnerTexts()).map(plain);

export const countIs = (text: string): Promise<void> =>
  expect.poll(async () => plain(await count().innerText())).toBe(text);

export const addressIs = (query: string): Promise<void> =>
  expect.poll(() => page.url()).toBe(`${reader.origin}/avtal/${query}`);
