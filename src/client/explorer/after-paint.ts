/** Do something once the browser has shown what it has and is at rest: the reader sees the result first. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 200 });
    // Safari has no word for being at rest.
    else setTimeout(work, 30);
  });
}
