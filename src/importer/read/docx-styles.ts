import { childElement, childElements, type XmlElement } from './parse-xml.ts';

/** What a paragraph style means for its text. */
export interface DocxStyle {
  /** 1 to 6 where it is a heading. */
  level?: number;
  isBold: boolean;
  isHidden: boolean;
  /** The list it belongs to, as its paragraphs would state it. */
  numbering?: XmlElement;
}

/** The styles of a document by their id, each with what it takes over from the one it is based on. */
export function docxStyles(root: XmlElement | undefined): ReadonlyMap<string, DocxStyle> {
  const written = new Map(
    childElements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  return new Map([...written.keys()].map((id) => [id, resolve(id, written, new Set())]));
}

function resolve(id: string, written: ReadonlyMap<string, XmlElement>, seen: Set<string>): DocxStyle {
  const style = written.get(id);
  // A style may be based on itself by way of another.
  if (!style || seen.has(id)) return { isBold: false, isHidden: false };
  seen.add(id);
  const base = resolve(childElement(style, 'w:basedOn')?.attributes['w:val'] ?? '', written, seen);
  const level = levelOf(style);
  const numbering = childElement(style, 'w:pPr', 'w:numPr');
  return {
    ...base,
    isBold: isOn(childElement(style, 'w:rPr', 'w:b')) ?? base.isBold,
    isHidden: isOn(childElement(style, 'w:rPr', 'w:vanish')) ?? base.isHidden,
    ...(level === undefined ? {} : { level }),
    ...(numbering === undefined ? {} : { numbering }),
  };
}

/** Word keeps the English name of its own styles whatever its language. */
function levelOf(style: XmlElement): number | undefined {
  const name = childElement(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? '';
  if (name === 'title') return 1;
  const [, named] = /^heading ([1-9])$/.exec(name) ?? [];
  const outline = childElement(style, 'w:pPr', 'w:outlineLvl')?.attributes['w:val'];
  const level = named === undefined ? Number(outline ?? 9) + 1 : Number(named);
  return level >= 1 && level <= 9 ? Math.min(level, 6) : undefined;
}

/** A property that is there is on, unless it says that it is off. */
export const isOn = (property: XmlElement | undefined): boolean | undefined =>
  property && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '');
