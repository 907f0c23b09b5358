import type { Random } from '../random.ts';

/**
 * The next word of a text that goes on as it began: few words often, many seldom, and always some that are new. A
 * Pitman-Yor process, in which the number of different words grows as the length to the power of `growth`.
 */
export function recurringWords(
  begun: readonly string[],
  unused: readonly string[],
  growth: number,
  random: Random,
): () => string {
  const said = [...begun];
  const counts = new Map<string, number>();
  for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  const fresh = unused.filter((word) => !counts.has(word));
  const happens = (chance: number): boolean => random.between(1, 1_000_000) <= chance * 1_000_000;

  return () => {
    const word = happens((growth * counts.size) / said.length) ? newWord() : oldWord();
    said.push(word);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    return word;
  };

  function newWord(): string {
    const last = fresh.pop();
    if (last === undefined) throw new Error('The dictionary has no more words.');
    const at = random.between(0, fresh.length);
    const word = fresh[at] ?? last;
    if (at < fresh.length) fresh[at] = last;
    return word;
  }

  function oldWord(): string {
    for (;;) {
      const word = random.pick(said);
      if (!happens(growth / (counts.get(word) ?? 1))) return word;
    }
  }
}
