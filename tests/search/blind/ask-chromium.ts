import type { Page } from 'playwright-core';

/** What the search page shows for a query: its sentences and the first ten addresses of its two lists. */
export interface Shown {
  told: string;
  agreements: string[];
  others: string[];
}

/** Ask the search page, in one session, for one query after the other, as the way back and forth in its addresses does. */
export const askChromium = (page: Page, queries: readonly string[]): Promise<Shown[]> =>
  page.evaluate(async (asked) => {
    const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    const told = part('told');
    const shown: Shown[] = [];
    for (const query of asked) {
      history.replaceState(null, '', `?${new URLSearchParams({ q: query })}`);
      dispatchEvent(new PopStateEvent('popstate'));
      while (told.textContent === told.dataset['loading'])
        await new Promise<void>((resolve) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            resolve();
          }).observe(told, { childList: true });
        });
      const links = Array.from(
        document.querySelectorAll<HTMLAnchorElement>('.hits h3 a'),
        ({ pathname }) => pathname,
      );
      shown.push({
        told: part('lines').querySelector(':scope > p')?.textContent ?? '',
        agreements: links.filter((path) => path.startsWith('/avtal/')),
        others: links.filter((path) => !path.startsWith('/avtal/')),
      });
    }
    return shown;
  }, queries);
