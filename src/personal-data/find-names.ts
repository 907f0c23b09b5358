import { personalDataLexicon as lexicon } from '../text/personal-data-lexicon.ts';
import type { Contact } from './contact.ts';

/**
 * Names of people: two capitalised words beside a role, a signature or what may harm someone. A name that stands alone
 * is not told from other names; there is no list of names to tell by.
 */
export function findNames(text: string): Contact[] {
  return [...text.matchAll(name)].flatMap(({ 0: match, index }): Contact[] => {
    const written = withoutRoles(match);
    if (!written.includes(' ')) return [];
    const offset = index + match.indexOf(written);
    const before = text.slice(Math.max(0, offset - reach), offset).replace(markup, '');
    const end = offset + written.length;
    const after = text.slice(end, end + reach).replace(markup, '');
    const near = roleNear(before, after);
    if (!near && !isExposed(before, after)) return [];
    const value = written.replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
    const role = near?.groups?.['role']?.toLowerCase();
    return [{ kind: 'name', value, masked: maskName(written), offset, ...(role !== undefined && { role }) }];
  });
}

/** A role at the beginning of a sentence, or in a list, is written as a name is. */
function withoutRoles(match: string): string {
  const words = match.split(/(?<=[ \u00A0])(?=[^ \u00A0])/);
  while (isRole(words[0])) words.shift();
  while (isRole(words.at(-1))) words.pop();
  return words.join('').trim();
}

const isRole = (word: string | undefined): boolean => word !== undefined && wholeRole.test(word.trim());

/** The role beside a name. A role on a line above is a heading unless the name has its line to itself. */
function roleNear(before: string, after: string): RegExpExecArray | null {
  const above = roleBefore.exec(before);
  const isOwnLine = /^[ \t|]*(?:$|[\n,(<])/.test(after);
  if (above && (isOwnLine || !/\n[^\n]*$/.exec(above[0]))) return above;
  return roleAfter.exec(after) ?? roleBelow.exec(after);
}

/** Every word of a name, for comparing with words that are known to be something else than a person. */
export const wordsOfName = (name: string): string[] =>
  name
    .toLowerCase()
    .match(/[\p{L}\d]+/gu)
    ?.filter((word) => word.length > 1) ?? [];

const maskName = (written: string): string =>
  written.replace(/[\p{L}'\u2019.-]+/gu, (word) => `${word[0]}\u2022\u2022\u2022`);

const reach = 160;
const markup = /[*_`~\[\]"'\u201C\u201D\u2019]/g;
// Plain classes: a pattern over Unicode properties would take most of the gate's time.
const upper = 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0160\\u017D';
const lower = 'a-z\\u00DF-\\u00F6\\u00F8-\\u017F';
const word = `[${upper}][${lower}]+(?:[-'\\u2019][${upper}]?[${lower}]+)*`;
const gap = '[ \\u00A0]{1,2}';
const name = new RegExp(
  `(?<![${upper}${lower}\\d-])(?:${word}|[${upper}]\\.)(?:${gap}(?:${word}|[${upper}]\\.|von|af|de|van|der|el|al)){0,4}${gap}${word}(?![${upper}${lower}\\d@])`,
  'g',
);

const anyOf = (words: readonly string[]): string => words.join('|');
const role = String.raw`(?<role>[\p{L}-]{0,30}(?:${anyOf(lexicon.roles)}))(?:n|en|er|r|na|e|s|ns)?`;
const wholeRole = new RegExp(`^${role}$`, 'iu');
/** A role, perhaps for whom, and then a colon, a comma or nothing. */
const roleBefore = new RegExp(
  String.raw`(?:(?<!\p{L})${role}(?!\p{L})(?:[^.!?\n;:|{}]{0,50}(?:[:,(\u2013]|(?<!\p{L})(?:${anyOf(lexicon.naming)})(?!\p{L})))?|(?<!\p{L})(?:${anyOf(lexicon.signing)}):?)[^\p{L}\d.!?;{}]{0,5}$`,
  'iu',
);
const roleAfter = new RegExp(
  String.raw`^[^\p{L}\d.!?;:{}]{1,5}(?:(?:${anyOf(lexicon.beforeRole)}) ){0,2}${role}(?!\p{L})`,
  'iu',
);
/** Signatures stand beside each other, with their roles on the next line. */
const roleBelow = new RegExp(
  String.raw`^[^\S\n]*(?:\s{2,}[^\n]{1,60})?\n\s*${role}[^\S\n]*(?:\n|$|[^\S\n]{2})`,
  'iu',
);
const address = /^[^\p{L}\d]{1,20}[\w.+-]{1,40}@/u;
const sensitive = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(lexicon.sensitive)})`, 'iu');

/** An address just after, or a word in the same sentence for what may harm someone. */
const isExposed = (before: string, after: string): boolean =>
  address.test(after) ||
  sensitive.test(before.slice(before.search(/[^.!?\n]*$/))) ||
  sensitive.test(/^[^.!?\n]*/.exec(after)?.[0] ?? '');
