/** Why a text is not XML that any reader can take in, or undefined. Entities of one's own, comments and document types are not ours to write. */
export function checkXml(text: string): string | undefined {
  const open: string[] = [];
  let at = /^<\?xml [^?<]*\?>/.exec(text)?.[0].length ?? 0;
  let hasRoot = false;
  tag.lastIndex = at;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [markup, closes, name = '', attributes = '', isEmpty] = match;
    const fault =
      faultOfText(text.slice(at, match.index), open.length > 0) ??
      (attributes && faultOfAttributes(attributes));
    if (fault) return fault;
    if (closes && open.pop() !== name) return markup;
    if (!closes && open.length === 0 && hasRoot) return `${markup.slice(0, 40)}: second root`;
    if (!closes && !isEmpty) open.push(name);
    hasRoot = true;
    at = tag.lastIndex;
  }
  if (open.length > 0) return `<${open.at(-1)}> not closed`;
  return hasRoot ? faultOfText(text.slice(at), false) : 'no element';
}

const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+=(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

/** What stands between tags is text or a slip: a tag in another form is met here too, by its sign of less than. */
function faultOfText(text: string, isInside: boolean): string | undefined {
  if (text === '') return undefined;
  if (!isInside && text.trim() !== '') return `outside: ${text.trim().slice(0, 40)}`;
  const odd = oddText.exec(text);
  return odd ? text.slice(odd.index, odd.index + 40) : undefined;
}

function faultOfAttributes(attributes: string): string | undefined {
  const names = attributes.match(attributeName) ?? [];
  if (new Set(names).size < names.length) return `twice: ${attributes.trim().slice(0, 40)}`;
  return oddText.exec(attributes.replaceAll('>', ''))?.[0];
}

const attributeName = /[\w:.-]+(?==["'])/g;

/** Signs that must be escaped, entities nobody has declared, and characters that XML has no way to write. */
const oddText =
  /[<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
