import { escapeXml } from './escape-xml.ts';
import { declaration, mainNamespace } from './workbook-parts.ts';

/** Words that stand in many cells: each once in the file, and its number in every cell. */
export interface SharedStrings {
  numberOf: (text: string) => number;
  /** The part of the file that holds them; to be asked for when all sheets have been written. */
  part: () => Generator<string>;
}

export function sharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *part() {
      yield `${declaration}<sst xmlns="${mainNamespace}">`;
      for (const text of numbers.keys()) yield `<si><t>${escapeXml(text)}</t></si>`;
      yield '</sst>';
    },
  };
}
