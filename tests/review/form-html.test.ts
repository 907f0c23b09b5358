import { load } from 'js-yaml';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toForm } from '../../src/editor/to-form.ts';
import type { Json } from '../../src/importer/proposal.ts';
import { readDraft } from '../../src/review/draft-file.ts';
import { fieldOf, shapeAt } from '../../src/review/shape-at.ts';
import { formHtml } from '../../src/review/form-html.ts';
import { nameLists } from '../../src/review/name-lists.ts';
import { readAnswer } from '../../src/review/read-answer.ts';
import { readForm } from '../../src/review/read-form.ts';
import { showValue } from '../../src/review/show-value.ts';
import { sentBy } from './sent-by.ts';

const names = { organisations: new Map([['granbacka', 'Granbacka <kommun>']]) };

function values(value: unknown, path: string): [string, Json][] {
  const own: [string, Json][] = path.includes('.') ? [[path, value as Json]] : [];
  if (typeof value !== 'object' || value === null) return [[path, value as Json]];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, each]) => values(each, path === '' ? key : `${path}.${key}`)),
  ];
}

const published = readdirSync('content/agreements')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(`content/agreements/${name}`, 'utf8'));

test('a form that is sent back as it came says what the file said, for every value of the archive', () => {
  const seen = new Set<string>();
  for (const text of published) {
    const { evidence: _, ...data } = readDraft(text) ?? {};
    for (const [path, value] of values(data, '')) {
      const shape = shapeAt(path);
      if (!shape) throw new Error(path);
      const html = formHtml(shape, toForm(shape, value), { path, id: 'f', names });
      const sent = new URLSearchParams([['path', path], ['answer', 'correct'], ...sentBy(html)]);
      expect(readAnswer(sent, data), path).toEqual({ kind: 'correct', path, value });
      seen.add(fieldOf(path));
    }
  }
  expect(seen.size).toBeGreaterThan(100);
});

test('a value is shown in words, and nothing of it as markup', () => {
  const show = (path: string, value: Json): string => showValue(value, shapeAt(path), path, names);
  expect(show('money.total', { amount: 1200000, basis: 'period' })).toContain('1\u00A0200\u00A0000\u00A0kr');
  expect(show('period.start', '2018-10')).toBe('oktober\u00A02018');
  expect(show('parties.0.organisation', 'granbacka')).toBe('Granbacka &lt;kommun&gt;');
  expect(show('title', '<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(show('kind', 'extension')).toBe('förlängning');
  expect(show('decisions.0.date', '2016')).toBe('2016');
  expect(show('deadlines.0.due', { yearless: '--04-30', wording: 'sista april' })).toBe(
    '30\u00A0april, året anges inte (”sista april”)',
  );
});

test('names that are many are given once, and their ids are what is sent', () => {
  const many = new Map([...Array(200).keys()].map((count) => [`org-${count}`, `Förening ${count}`]));
  const shape = shapeAt('parties.0');
  if (!shape) throw new Error('No shape');
  const place = { path: 'parties.0', id: 'f', names: { organisations: many } };
  const html = formHtml(shape, toForm(shape, { organisation: 'org-7', role: 'civil' }), place);
  expect(html).not.toContain('Förening 8');
  expect(html).toContain('list="l-organisations"');
  expect(sentBy(html)).toContainEqual(['f.organisation', 'org-7']);
  expect(nameLists(place.names)).toContain('<option value="org-8">Förening 8</option>');
});

test.each([
  ['f.__proto__.x', '1'],
  ['f.constructor', '1'],
  ['f.a.99999', '1'],
  ['f..a', '1'],
  [`f${'.a'.repeat(40)}`, '1'],
  ['g.a', '1'],
])('what no form of ours sends is not read: %s', (name, value) => {
  expect(readForm([[name, value]])).toBeUndefined();
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('sums are read as people write them, and what is no sum is kept for the check', () => {
  const read = (amount: string): unknown => {
    const sent = [
      ['path', 'money.total'],
      ['answer', 'correct'],
      ['f.amount', amount],
      ['f.basis', 'period'],
    ];
    const answer = readAnswer(new URLSearchParams(sent), load('money: {}') as never);
    return typeof answer === 'object' && 'value' in answer ? answer.value : answer;
  };
  expect(read('1 200 000')).toEqual({ amount: 1200000, basis: 'period' });
  expect(read('170,67')).toEqual({ amount: 170.67, basis: 'period' });
  expect(read('ungefär tusen')).toEqual({ amount: 'ungefär tusen', basis: 'period' });
});
