import type { Lookup } from './entry.ts';
import { nameKey } from './names.ts';
import type { Token } from './tokens.ts';

const longestName = 8;

/** The longest name that some words begin with, as its key and the number of words it takes. A genitive s may follow. */
export async function findName(
  tokens: readonly Token[],
  and: string,
  lookup: Lookup,
): Promise<{ key: string; length: number } | undefined> {
  for (let length = Math.min(longestName, tokens.length); length > 0; length--) {
    const key = nameKey(
      tokens
        .slice(0, length)
        .map(({ word }) => word)
        .join(' '),
      and,
    );
    for (const form of [key, key.replace(/s$/, '')]) {
      if (form.length < 2) continue;
      if ((await lookup(form)).some((entry) => entry.kind === 'name' && entry.key === form))
        return { key: form, length };
    }
  }
  return undefined;
}
