import { lexicon } from '../../text/import-lexicon.ts';
import type { Passage } from './reading.ts';

/** Whether a document lists several agreements: a table in which each row has a name, an organisation and figures of its own. */
export function isOverview(passages: readonly Passage[]): boolean {
  const heads = new Map<string, number>();
  for (const { head } of passages) {
    if (!head || head.length < 4) continue;
    const kinds = lexicon.overviewColumns.filter((pattern) => head.some((name) => pattern.test(name)));
    if (kinds.length > 2) heads.set(head.join('|'), (heads.get(head.join('|')) ?? 0) + 1);
  }
  const isMemo = passages.some(({ block, text }) => block < 12 && lexicon.memo.test(text));
  return (
    [...heads.values()].some((rows) => rows > 1) ||
    (isMemo && passages.some(({ text }) => lexicon.several.test(text)))
  );
}
