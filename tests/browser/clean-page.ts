import type { Page, ViewportSize } from 'playwright-core';

/** How a page is looked at, where it is not a wide light window with script. */
export interface View {
  viewport?: ViewportSize;
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
}

/** What tests listen to. */
const events = ['console', 'dialog', 'download', 'pageerror', 'request', 'requestfailed', 'response'];
const usualSize = { width: 1280, height: 720 };

/** Make a page as good as new: nobody listens, nothing is in the way, nothing is kept, and it is looked at as asked. */
export async function cleanPage(
  page: Page,
  { viewport = usualSize, colorScheme = 'light' }: View,
): Promise<void> {
  for (const event of events) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await forget(page);
  await page.goto('about:blank');
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media: null, reducedMotion: 'no-preference' });
  await page.mouse.move(0, 0);
}

/** What the site it shows has stored goes, and what was fetched before. */
async function forget(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  if (origin === 'null') return;
  await page.evaluate(() => sessionStorage.clear());
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await client.send('Network.clearBrowserCache');
  await client.detach();
}
