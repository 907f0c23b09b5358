import { urls } from '../text/urls.ts';
import { isSafeLink } from './safe-link.ts';

/** The address that was perhaps meant by one that may not be published. */
export function proposeLink(url: string): string | undefined {
  const read = url.trim();
  for (const [pattern, propose] of readings) {
    const match = pattern.exec(read);
    const proposal = match && propose(match[1] ?? '');
    if (proposal && isSafeLink(proposal)) return proposal;
  }
  return undefined;
}

/** The first reading that gives an address decides. */
const readings: [RegExp, (part: string) => string][] = [
  [/^(?:\.\/)?([a-z0-9-]+)\.mdx?$/, urls.agreement],
  [/^([^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,})$/i, (address) => `mailto:${address}`],
  [/^(?:https?:)?\/\/([^\s@]+)$/i, (rest) => `https://${rest}`],
  [/^(www\.\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*)$/i, (rest) => `https://${rest}`],
  [/^https:\/\/(\S+(?: \S+)+)$/i, (rest) => `https://${rest.replaceAll(' ', '%20')}`],
];
