import { setTimeout as wait } from 'node:timers/promises';
import { publishFake } from '../scripts/fake-site.ts';
import { loadWhile, type Load } from './load.ts';

const paths = ['/', ...Array.from({ length: 30 }, (_, page) => `/avtal/${page}/`)];

/** Publish over and over while readers read, and tell what they met. Each answer must be one whole page of one version. */
export async function swapUnderLoad(
  origin: string,
  out: string,
  swaps: number,
  pause: number,
): Promise<Load> {
  let published = 1;
  const load = await loadWhile(origin, paths, isWhole, async () => {
    for (; published <= swaps; published++) {
      publishFake(out, published + 1);
      await wait(pause);
    }
  });
  return load;
}

function isWhole(path: string, text: string): boolean {
  const page = /^\/avtal\/(\d+)\/$/.exec(path)?.[1];
  return (page === undefined ? /^version \d+$/ : new RegExp(`^version \\d+, page ${page}$`)).test(text);
}
