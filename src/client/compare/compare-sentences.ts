import type { Profile } from '../../domain/profile.ts';
import { comparePage as words } from '../../text/compare-page.ts';
import { mostCompared, type CompareAddress } from './compare-address.ts';

/** What the reader should know of what is shown and what is not. */
export function compareSentences(
  profiles: readonly Profile[],
  { odd, asked }: CompareAddress,
  missing: readonly string[],
  isBroken: boolean,
): string[] {
  const strangers = [...odd, ...missing];
  return [
    ...(isBroken ? [words.failed] : []),
    ...(asked === undefined ? [] : [words.tooMany(asked, mostCompared)]),
    ...(strangers.length > 0 ? [words.unknown(strangers)] : []),
    profiles.length < 2 ? words.tooFew(profiles[0]?.title) : words.chosen(profiles.map(({ title }) => title)),
  ];
}
