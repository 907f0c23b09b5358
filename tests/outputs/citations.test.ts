import { expect, test } from 'vitest';
import { toBibtex } from '../../src/outputs/to-bibtex.ts';
import { archive } from './published-archive.ts';
import { agreement } from './shipped-profiles.ts';

test('a reference names the parties whole and the day of the publication', () => {
  expect(toBibtex(archive, agreement('it-guide-ostersund-2018'))).toBe(`@misc{it-guide-ostersund-2018,
  title = {{IT-guide i Östersunds kommun}},
  author = {{Östersunds kommun} and {Enter Sweden}},
  howpublished = {Öppna partnerskap},
  year = {2026},
  date = {2026-02-01},
  url = {https://oppna-partnerskap.example/avtal/it-guide-ostersund-2018/},
  language = {swedish}
}
`);
});

test('where nothing is published there is no year to tell', () => {
  expect(toBibtex(archive, agreement('bromodellen'))).not.toContain('year');
});

test('signs that a typesetter would run stand as they are', () => {
  const node = agreement('bromodellen');
  const title = 'A & B: 50 % {av} #1_2 $3 ~ ^ \\input';
  expect(toBibtex(archive, { ...node, data: { ...node.data, title } })).toContain(
    'title = {{A \\& B: 50 \\% \\{av\\} \\#1\\_2 \\$3 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}input}}',
  );
});
