/**
 * Stretches of a text by which it would be known again wherever it turned up: its longest runs of plain words that
 * stand in none of the other texts. Enough of them that a part of it would be found, few enough to look for in every file.
 */
export function distinctTexts(text: string, others: Iterable<string>): string[] {
  const runs = [...new Set(text.match(plainRun)?.map((run) => run.trim()))];
  let candidates = runs.filter((run) => run.length >= shortest).map((run) => ({ run, words: wordsOf(run) }));
  for (const other of others) {
    const words = wordsOf(other);
    candidates = candidates.filter((candidate) => !words.includes(candidate.words));
  }
  return candidates
    .map(({ run }) => run)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most);
}

/** Without anything that markup, JSON or a table would write in another way. */
const plainRun = /[\p{L}\d][\p{L}\d ,-]+/gu;
/** Shorter ones could be words of the site itself. */
const shortest = 40;
const most = 12;

/** Only the words: the same sentence with other line breaks, or with a word in bold or in a link, is the same. */
const wordsOf = (text: string): string =>
  ` ${text
    .replace(/\]\([^()\s]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
