import { describe, expect, test } from 'vitest';
import { markCompounds, withoutMarks } from '../../src/search/mark-compounds.ts';
import { searchCompounds } from '../../src/text/search-compounds.ts';
import { compounds, simpleWords } from './compounds.ts';
import { splitter } from './search-engine.ts';

const bordersOf = (parts: readonly string[]): number[] => {
  let border = 0;
  return parts.slice(0, -1).map((part) => (border += part.length));
};

describe('the splitter', () => {
  test('finds the borders that a reader finds', () => {
    const counts = { wanted: 0, found: 0, right: 0 };
    for (const word of [...compounds, ...simpleWords]) {
      const wanted = bordersOf(word.split('|'));
      const found = bordersOf(splitter(word.replaceAll('|', '')));
      counts.wanted += wanted.length;
      counts.found += found.length;
      counts.right += found.filter((border) => wanted.includes(border)).length;
    }
    const [recall, precision] = [counts.right / counts.wanted, counts.right / counts.found];
    console.log(
      `Compounds: ${compounds.length}, other words: ${simpleWords.length}, ` +
        `boundary recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
    );
    expect(compounds.length).toBeGreaterThanOrEqual(150);
    expect(recall).toBeGreaterThanOrEqual(0.93);
    expect(precision).toBeGreaterThanOrEqual(0.87);
  });

  test('parts a compound within a compound', () => {
    expect(splitter('arbetsmarknadsnämndens')).toEqual(['arbets', 'marknads', 'nämndens']);
  });

  test('leaves an exception whole inside a longer word', () => {
    expect(splitter('bakgrundsbeskrivning')).toEqual(['bakgrunds', 'beskrivning']);
  });

  test('never leaves a particle or an ending alone', () => {
    const loose = new Set([...searchCompounds.particles, 'skap', 'het', 'dom']);
    const parts = [...compounds, ...simpleWords].flatMap((word) => splitter(word.replaceAll('|', '')));
    expect(parts.filter((part) => loose.has(part))).toEqual([]);
  });

  test('is not kept busy by what is no word', () => {
    const pasted = 'arbetsträning'.repeat(1000);
    expect(splitter(pasted)).toEqual([pasted]);
  });

  test('gives a word that no dictionary has back as it was', () => {
    expect(splitter('xqzwvbrtk')).toEqual(['xqzwvbrtk']);
  });
});

describe('marks', () => {
  test('keep capitals, and leave names of letters and figures alone', () => {
    expect(markCompounds('Språkträning på AMC:s IT-kurs 2018', splitter)).toBe(
      'Språk|träning på AMC:s IT-kurs 2018',
    );
  });

  test('can be taken away again', () => {
    const text = 'Övergångsboende och kvinnojour, 2018–2019.';
    expect(withoutMarks(markCompounds(text, splitter))).toBe(text);
  });

  test('are not mistaken for a bar in the text, nor kept apart by soft hyphens', () => {
    expect(markCompounds('a | b över\u00adgångs\u00adboende', splitter)).toBe('a ¦ b övergångs|boende');
  });

  test('part years on either side of a dash, which Pagefind does not', () => {
    expect(markCompounds('2018–2019', splitter)).toBe('2018|–|2019');
  });
});
