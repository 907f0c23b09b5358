import { commonest, type Entry, type Lookup } from './entry.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** The compound that two words make together, if the archive has it: arbete and marknad make arbetsmarknad. */
export async function joinTerms(head: Token, tail: Token, lookup: Lookup): Promise<Entry | undefined> {
  const stump = head.key.replace(/[aeo]$/, '');
  for (const joined of new Set(
    [head.key, `${head.key}s`, stump, `${stump}s`].map((start) => start + tail.key),
  )) {
    const wanted = stem(joined);
    const found = (await lookup(wanted)).filter(
      ({ kind, stem }) => kind !== 'name' && stem.startsWith(wanted),
    );
    if (found.length > 0) return commonest(found);
  }
  return undefined;
}
