/** One way a Hunspell dictionary lets a word end: cut `strip`, add `add`, if the word matches `condition`. */
export interface Affix {
  flag: string;
  strip: string;
  add: string;
  condition: RegExp;
  /** What the new form may do in turn, such as begin a compound. */
  flags: string;
}

/** The suffix rules of a Hunspell affix file, by what they add. */
export function readAffixes(aff: string): Map<string, Affix[]> {
  const rules = aff.split(/\r?\n/).flatMap((line): Affix[] => {
    const [type, flag, strip, added, condition] = line.trim().split(/\s+/);
    if (type !== 'SFX' || !flag || strip === undefined || added === undefined || !condition) return [];
    const [add = '', flags = ''] = added.split('/');
    return [{ flag, strip: empty(strip), add: empty(add), condition: new RegExp(`${condition}$`), flags }];
  });
  return Map.groupBy(rules, ({ add }) => add);
}

const empty = (letters: string): string => (letters === '0' ? '' : letters);
