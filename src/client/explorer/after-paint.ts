/** Do something once the browser has shown what it has: the reader sees the result first. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
