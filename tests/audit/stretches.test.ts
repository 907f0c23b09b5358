import { describe, expect, test } from 'vitest';
import { stretches } from '../../src/audit/stretches.ts';
import { auditWith } from './small-site.ts';

const text = new TextDecoder();
const cut = (written: string, length: number): string[] =>
  [...stretches(new TextEncoder().encode(written), length)].map((each) => text.decode(each));

test('a long text is cut after lines, and nothing of it is lost', () => {
  expect(cut('ett\ntvå\ntre\n', 4)).toEqual(['ett\ntvå\n', 'tre\n']);
  expect(cut('åå\nöö', 1)).toEqual(['åå\n', 'öö']);
  expect(cut('en enda lång rad', 4)).toEqual(['en enda lång rad']);
  expect(cut('', 4)).toEqual(['']);
});

describe('of a file so long that it is read in stretches', () => {
  const length = 4000;
  const audit = (path: string, content: string, other = {}) => auditWith({ [path]: content }, other, length);
  const row = '"Kaffe och te till alla som vill ha";1\r\n';
  const filler = row.repeat(300);
  const heading = 'titel;antal\r\n';
  /** Whole rows until so many characters before the first cut. */
  const until = (distance: number): string => {
    const rows = Math.floor((length - distance - heading.length) / row.length);
    return `${heading}${row.repeat(rows)}`;
  };

  test('a good one has no fault', () => {
    expect(audit('data/avtal.csv', `${heading}${filler}Sist;2\r\n`)).toEqual([]);
    const values = `${'{"id":"cafe"},\n'.repeat(1000)}{"id":"te"}`;
    expect(audit('data/avtal.json', `[\n${values}\n]`)).toEqual([]);
    expect(audit('data/avtal.json', `[\n${values},\n]`)).toMatchObject([{ code: 'unreadable' }]);
    expect(audit('data/rader.jsonl', `${'{"id":"cafe"}\n'.repeat(999)}{"id"}\n`)).toMatchObject([
      { code: 'unreadable', reason: expect.stringMatching(/^line 1000: /) as string },
    ]);
  });

  test('the last row is judged as the first', () => {
    const reason = 'row 302: 1 of 2 cells';
    expect(audit('data/avtal.csv', `${heading}${filler}Sist\r\n`)).toEqual([
      { code: 'unreadable', file: 'data/avtal.csv', format: 'text/csv', reason },
    ]);
  });

  test.each([0, 30, 60, 1500])(
    'an address about %i characters before the cut is told of, once',
    (distance) => {
      const content = `${until(distance)}"ada.exempel@example.se";1\r\n${filler}`;
      expect(audit('data/avtal.csv', content)).toMatchObject([{ code: 'email' }]);
    },
  );

  test('what is written over the cut is told of: a cell may hold the end of a line', () => {
    const forbidden = [{ code: 'draft', text: 'Utkastet\nsäger så', of: 'agreements/utkast.mdx' }];
    const before = until(10);
    const cell = `"${'x'.repeat(length - before.length - 5)}Utkastet\nsäger så";1\r\n`;
    expect(audit('data/avtal.csv', `${before}${cell}${filler}`, { forbidden })).toMatchObject([
      { code: 'draft' },
    ]);
  });
});
