import { decodeShard } from './encode-shard.ts';
import type { Entry, Lookup } from './entry.ts';
import { once } from './once.ts';

/** Look up words in a vocabulary whose shards are read when they are needed, once each. */
export function openVocabulary(
  starts: readonly string[],
  readShard: (index: number) => Promise<string>,
): Lookup {
  const shards = new Map<number, Promise<Entry[]>>();
  const read = async (index: number): Promise<Entry[]> => decodeShard(await readShard(index));

  return async (beginning) => {
    const indexes = starts.flatMap((start, index) =>
      mayHold(beginning, start, starts[index + 1]) ? [index] : [],
    );
    const entries = (await Promise.all(indexes.map((index) => once(shards, index, read)))).flat();
    return entries.filter(({ key }) => key.startsWith(beginning));
  };
}

/** True if a word that begins like this can lie between two starts. The last shard has no end, nor the first a beginning. */
function mayHold(beginning: string, start: string, next: string | undefined): boolean {
  const head = beginning.slice(0, 2);
  const startsInTime = start.slice(0, head.length) <= head;
  return startsInTime && (next === undefined || next > head);
}
