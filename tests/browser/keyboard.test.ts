import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startReader, type Reader } from './reader.ts';

let reader: Reader;

beforeAll(async () => {
  reader = await startReader(inject('sites').shipped.folder);
});
afterAll(() => reader.close());

describe.each(['/', '/avtal/', '/avtal/it-guide-ostersund-2018/', '/parter/hej-framling/'])(
  'by keyboard on %s',
  (url) => {
    test('the first stop skips to the content', async () => {
      const page = await reader.open(url);
      await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      expect(await link.innerText()).toBe('Hoppa till innehållet');
      expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(
        await page.evaluate(() => document.querySelector('main')?.matches(':target, :focus, :has(:target)')),
      ).toBe(true);
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement?.closest('header, nav[aria-label]:not(main *)') === null,
        ),
      ).toBe(true);
    });

    test('every stop is seen, in the order of the page, and nothing holds on to the focus', async () => {
      const page = await reader.open(url, { viewport: { width: 1280, height: 900 } });
      const stops = await stopsOf(page);
      expect(stops.filter(({ isVisible }) => !isVisible).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isOutlined }) => !isOutlined).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isInOrder }) => !isInOrder).map(({ name }) => name)).toEqual([]);
      const focusable = await page
        .locator(
          'a[href]:visible, button:visible, input:not([type="radio"]:not(:checked)):visible, select:visible, summary:visible, [tabindex="0"]:visible',
        )
        .count();
      expect(stops.length).toBe(focusable);
    });
  },
);

interface Stop {
  name: string;
  isVisible: boolean;
  isOutlined: boolean;
  isInOrder: boolean;
}

/** Tab from the top until the focus leaves the page. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => document.documentElement.setAttribute('data-seen', '0'));
  for (let count = 0; count < 1000; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute('data-stop')) return undefined;
      const before = document.querySelector('[data-stop="last"]');
      before?.setAttribute('data-stop', '');
      element.setAttribute('data-stop', 'last');
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
        isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        isOutlined:
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) ||
          style.boxShadow !== 'none',
        isInOrder:
          !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
}
