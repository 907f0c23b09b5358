import { childElement, childElements, type XmlElement } from './parse-xml.ts';

/** The number or bullet that Word would print before a paragraph. */
export interface DocxMarker {
  depth: number;
  isOrdered: boolean;
  /** As printed, such as `3.1`; empty for a bullet. */
  label: string;
}

/** Counts a document's lists, paragraph by paragraph in its order, as Word does when it shows them. */
export type DocxCounter = (numbering: XmlElement | undefined) => DocxMarker | undefined;

/** A counter for the lists that a document defines. */
export function docxCounter(root: XmlElement | undefined): DocxCounter {
  const levels = levelsOf(root);
  const counts = new Map<string, number[]>();
  return (numbering) => {
    const list = childElement(numbering, 'w:numId')?.attributes['w:val'] ?? '0';
    const depth = Math.min(8, Number(childElement(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0) || 0);
    const known = levels.get(list);
    const level = known?.levels[depth];
    if (!known || !level) return list === '0' ? undefined : { depth, isOrdered: false, label: '' };
    if (level.format === 'none') return undefined;
    if (level.format === 'bullet') return { depth, isOrdered: false, label: '' };
    // Lists that share a definition go on counting where the other stopped.
    const count = counts.get(known.shared) ?? [];
    counts.set(known.shared, count);
    count[depth] = (count[depth] ?? level.start - 1) + 1;
    count.length = depth + 1;
    return { depth, isOrdered: true, label: labelOf(level.text, count, known.levels) };
  };
}

interface Level {
  format: string;
  text: string;
  start: number;
}

function levelsOf(root: XmlElement | undefined): Map<string, { shared: string; levels: Level[] }> {
  const definitions = new Map(
    childElements(root, 'w:abstractNum').map((definition) => [
      definition.attributes['w:abstractNumId'] ?? '',
      definition,
    ]),
  );
  return new Map(
    childElements(root, 'w:num').map((list) => {
      const shared = childElement(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const isRestarted = childElement(list, 'w:lvlOverride', 'w:startOverride') !== undefined;
      const id = list.attributes['w:numId'] ?? '';
      const levels: Level[] = [];
      for (const level of childElements(definitions.get(shared), 'w:lvl'))
        levels[Number(level.attributes['w:ilvl'] ?? 0)] = levelOf(level);
      return [id, { shared: isRestarted ? `${shared} ${id}` : shared, levels }];
    }),
  );
}

const levelOf = (level: XmlElement): Level => ({
  format: childElement(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
  text: childElement(level, 'w:lvlText')?.attributes['w:val'] ?? '',
  start: Number(childElement(level, 'w:start')?.attributes['w:val'] ?? 1) || 0,
});

const labelOf = (text: string, counts: readonly number[], levels: readonly Level[]): string =>
  text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return written(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
  });

function written(value: number, format: string): string {
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(
      Math.min(9, Math.floor((value - 1) / 26) + 1),
    );
    return format.startsWith('upper') ? letter.toUpperCase() : letter;
  }
  if (/roman/i.test(format)) return format.startsWith('upper') ? roman(value) : roman(value).toLowerCase();
  return String(value);
}

function roman(value: number): string {
  const parts: [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let [rest, text] = [Math.min(value, 89), ''];
  for (const [size, letter] of parts) for (; rest >= size; rest -= size) text += letter;
  return text;
}
