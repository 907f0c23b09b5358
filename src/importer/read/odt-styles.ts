import { childElement, childElements, type XmlElement } from './parse-xml.ts';

/** What the styles of an OpenDocument text mean for its text. */
export interface OdtStyles {
  isBold(name: string | undefined): boolean;
  isHidden(name: string | undefined): boolean;
  isOrdered(listStyle: string | undefined, depth: number): boolean;
}

/** The styles of its parts, each with what it takes over from its parent. */
export function odtStyles(roots: readonly XmlElement[]): OdtStyles {
  const all = roots.flatMap((root) =>
    ['office:styles', 'office:automatic-styles'].flatMap((group) => childElements(childElement(root, group))),
  );
  const byName = new Map(all.map((style) => [style.attributes['style:name'] ?? '', style]));
  const property = (name: string | undefined, key: string): string | undefined => {
    const seen = new Set<string>();
    let style = byName.get(name ?? '');
    // A style may be its own parent by way of another.
    while (style && !seen.has(style.attributes['style:name'] ?? '')) {
      const value = childElement(style, 'style:text-properties')?.attributes[key];
      if (value !== undefined) return value;
      seen.add(style.attributes['style:name'] ?? '');
      style = byName.get(style.attributes['style:parent-style-name'] ?? '');
    }
    return undefined;
  };
  return {
    isBold: (name) => /^(?:bold|[6-9]00)$/.test(property(name, 'fo:font-weight') ?? ''),
    isHidden: (name) => property(name, 'text:display') === 'none',
    isOrdered: (name, depth) =>
      childElements(byName.get(name ?? '')).some(
        (level) =>
          level.name === 'text:list-level-style-number' &&
          level.attributes['text:level'] === String(depth + 1) &&
          (level.attributes['style:num-format'] ?? '') !== '',
      ),
  };
}
