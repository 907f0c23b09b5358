/** What a scan of a page tells of, in the order it stands. */
export interface HtmlVisitor {
  tag: (name: string) => void;
  attribute: (tag: string, name: string, value: string) => void;
  /** What stands between a script's or a style's tags. */
  raw: (tag: string, text: string) => void;
  /** Markup in a form that we never write: most likely text that was not escaped. */
  odd: (markup: string) => void;
}

const space = 32;
const quote = 34;
const slash = 47;
const equals = 61;
const greater = 62;

/**
 * Read the tags of a page as we write them: names in lower case, values in double quotes. Not a parser of any HTML:
 * what it does not know is told as odd, which is what makes it both quick and strict.
 */
export function scanHtml(text: string, visitor: HtmlVisitor): void {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1);
    if (next === slash) at += 2;
    else if (isLetter(next)) at = scanTag(text, at + 1, visitor);
    else at = scanDeclaration(text, at, visitor);
  }
}

/** From the name of a tag to the place after it, or after the raw text it begins. */
function scanTag(text: string, start: number, visitor: HtmlVisitor): number {
  let at = start + 1;
  while (isNameCode(text.charCodeAt(at))) at++;
  const tag = text.slice(start, at);
  visitor.tag(tag);
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === greater) break;
    if (code === space || code === slash || code === 10) {
      at++;
      continue;
    }
    const from = at;
    while (isNameCode(text.charCodeAt(at))) at++;
    if (at === from) return toldAsOdd(text, start, visitor);
    if (text.charCodeAt(at) !== equals) {
      visitor.attribute(tag, text.slice(from, at), '');
      continue;
    }
    const end = text.charCodeAt(at + 1) === quote ? text.indexOf('"', at + 2) : -1;
    if (end < 0) return toldAsOdd(text, start, visitor);
    const name = text.slice(from, at);
    // Most attributes tell nothing that matters here, and there are millions of them.
    if (!isHarmless(name)) visitor.attribute(tag, name, text.slice(at + 2, end));
    at = end + 1;
  }
  return tag === 'script' || tag === 'style' ? scanRaw(text, at + 1, tag, visitor) : at + 1;
}

function scanRaw(text: string, start: number, tag: string, visitor: HtmlVisitor): number {
  const end = text.indexOf(`</${tag}>`, start);
  if (end < 0) return toldAsOdd(text, start, visitor);
  visitor.raw(tag, text.slice(start, end));
  return end + 1;
}

/** The doctype. We write no comments, and a sign of less than is always escaped. */
function scanDeclaration(text: string, start: number, visitor: HtmlVisitor): number {
  if (!/^<!doctype html>/i.test(text.slice(start, start + 15))) visitor.odd(text.slice(start, start + 40));
  return start + 1;
}

function toldAsOdd(text: string, start: number, visitor: HtmlVisitor): number {
  visitor.odd(text.slice(start - 1, start + 60));
  return start + 1;
}

/** Attributes that neither point anywhere nor do anything. */
const isHarmless = (name: string): boolean =>
  name === 'class' ||
  name === 'lang' ||
  name === 'scope' ||
  name.startsWith('data-') ||
  name.startsWith('aria-');

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** Letters, digits, hyphen, colon, underscore and full stop. */
const isNameCode = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code > 44 && code < 59 && code !== slash) ||
  code === 95;
