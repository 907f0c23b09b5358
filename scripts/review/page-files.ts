import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

/** What the page loads, by its address: a file as it lies here, or a text made for the browser. */
export type PageFiles = ReadonlyMap<string, { path: string } | { text: string }>;

export async function readPageFiles(): Promise<PageFiles> {
  const { code } = await transformWithOxc(readFileSync(join(root, script), 'utf8'), script);
  return new Map<string, { path: string } | { text: string }>([
    ...styles.map((address) => [address, { path: join(root, address) }] as const),
    [`/${script.replace(/ts$/, 'js')}`, { text: code }],
  ]);
}

const root = fileURLToPath(new URL('../..', import.meta.url));

const script = 'scripts/review/page/review.ts';

/** Nothing else of the project is given out. */
const styles = [
  '/scripts/review/page/review.css',
  '/scripts/review/page/document.css',
  '/src/styles/tokens.css',
  '/public/favicon.svg',
  '/node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
];
