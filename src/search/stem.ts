import { fold } from './fold.ts';

/** The stem that Pagefind indexes a word by: folded first, then Snowball's algorithm for Swedish (3.0). */
export function stem(word: string): string {
  const whole = fold(word);
  const region = startOfRegion(whole);
  let text = withoutEnding(whole, region);
  if (/(?:[dg]d|nn|[dgkt]t)$/.test(text) && text.length - 2 >= region) text = text.slice(0, -1);
  const last = /(?:lig|els|ig|fullt)$/.exec(text);
  if (!last || last.index < region) return text;
  return text.slice(0, last[0] === 'fullt' ? -1 : last.index);
}

const endings = new Set(
  (
    'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ' +
    'ornas es ades andes ens arens hetens erns at et andet het ast s'
  ).split(' '),
);
const longest = 7;

/** Where endings may begin: after the first consonant that follows a vowel, but not before the fourth letter. */
function startOfRegion(text: string): number {
  const head = /^[^aeiouy]*[aeiouy]+[^aeiouy]/.exec(text);
  return head ? Math.max(3, head[0].length) : text.length;
}

/** The longest ending decides, also when it turns out that it may not be cut. */
function withoutEnding(text: string, region: number): string {
  for (let start = Math.max(region, text.length - longest); start < text.length; start++) {
    const ending = text.slice(start);
    if (!endings.has(ending)) continue;
    const rest = text.slice(0, start);
    if (ending === 'et') return isNeuter(rest) ? rest : text;
    if (ending !== 's') return rest;
    if (rest.endsWith('et') && isNeuter(rest.slice(0, -2))) return rest.slice(0, -2);
    return /[bcdfghjklmnoprtvy]$/.test(rest) ? rest : text;
  }
  return text;
}

/** True if "et" after this is the definite article and not a part of the word, as it is in societet. */
const isNeuter = (rest: string): boolean =>
  /.[aeiouy][^aeiouy]$/.test(rest) &&
  !/(?:fab|h|pak|rak|stak|kom|iet|[cdmnprstux]it|[ai]lit|ivit|kvit)$/.test(rest);
