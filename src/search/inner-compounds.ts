import { compoundMark } from './mark-compounds.ts';

/** The compounds within the compounds of a marked text: kraftverk in reserv|kraft|verk, with what comes before it or after. */
export function innerCompounds(marked: string): { ends: string[]; starts: string[] } {
  const [ends, starts] = [new Set<string>(), new Set<string>()];
  for (const [word] of marked.matchAll(/\p{L}+(?:\|\p{L}+){2,}/gu)) {
    const parts = word.toLowerCase().split(compoundMark);
    for (let at = 1; at < parts.length - 1; at++) {
      ends.add(parts.slice(at).join(''));
      starts.add(parts.slice(0, at + 1).join(''));
    }
  }
  return { ends: [...ends], starts: [...starts] };
}
