import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { reportAnnotations } from '../../src/gate/reporters/report-annotations.ts';
import { reportJson } from '../../src/gate/reporters/report-json.ts';
import { reportText } from '../../src/gate/reporters/report-text.ts';

const problems: Problem[] = [
  { code: 'field-missing', severity: 'error', file: 'agreements/a.mdx', line: 3, column: 1, path: 'title' },
  {
    code: 'unknown-key',
    key: 'x\u001B[31m\u202E',
    severity: 'error',
    file: 'agreements/a.mdx',
    line: 4,
    column: 1,
    path: 'x',
  },
  { code: 'file-ignored', name: 'b.docx', severity: 'warning', file: 'agreements/b.docx' },
  {
    code: 'gap-before',
    predecessor: 'a',
    months: 1,
    severity: 'note',
    file: 'agreements/c.mdx',
    path: 'follows.0',
  },
];

const options = { language: 'sv', root: 'content/' } as const;

test('the terminal gets one line for each problem, by file, and a count', () => {
  expect(reportText(problems, options)).toBe(
    [
      'content/agreements/a.mdx:3:1  Titel: Fältet saknar värde. Åtgärd: Fyll i det.',
      'content/agreements/a.mdx:4:1  ”x”: Fältet ”xU+001B[31mU+202E” finns inte. Åtgärd: Ta bort fältet eller rätta namnet.',
      '',
      'content/agreements/b.docx  (varning) Filen ”b.docx” publiceras inte. Åtgärd: Ta bort den ur mappen om den inte behövs.',
      '',
      'content/agreements/c.mdx  (notis) Avtal 1: Mellan ”a” och det här avtalet går 1\u00A0månad. Åtgärd: Inget behöver göras om det står så i källan. Det visas på sidan.',
      '',
      '2 fel, 1\u00A0varning och 1\u00A0notis i 3\u00A0filer.',
    ].join('\n'),
  );
});

test('English on demand', () => {
  expect(reportText(problems.slice(0, 1), { language: 'en', root: '' })).toBe(
    'agreements/a.mdx:3:1  title: The field has no value. Fix: Fill it in.\n\n1 error, 0 warnings and 0 notes in 1 file.',
  );
});

test('JSON keeps the data and adds the words, and holds no raw control characters', () => {
  const json = reportJson(problems, options);
  expect(json).not.toMatch(/[\u001B\u202E]/);
  expect(JSON.parse(json)[0]).toEqual({
    code: 'field-missing',
    severity: 'error',
    file: 'content/agreements/a.mdx',
    line: 3,
    column: 1,
    path: 'title',
    field: 'Titel',
    what: 'Fältet saknar värde.',
    fix: 'Fyll i det.',
  });
});

test('annotations cannot be broken out of', () => {
  const hostile: Problem = {
    code: 'file-ignored',
    name: 'a\n::error::b,c:d%',
    severity: 'warning',
    file: 'a,b:c\n.mdx',
  };
  expect(reportAnnotations([hostile], options)).toBe(
    '::warning file=content/a%2Cb%3AcU+000A.mdx::Filen ”aU+000A::error::b,c:d%25” publiceras inte. Åtgärd: Ta bort den ur mappen om den inte behövs.',
  );
});
