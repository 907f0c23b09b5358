import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { seededRandom } from '../../scripts/bench/random.ts';
import { findPersonalDataInOutput } from '../../src/personal-data/find-in-output.ts';
import { madeUpNumber } from './made-up-numbers.ts';
import { spellings } from './spellings.ts';

const allowed = { addresses: new Set(['kontakt@granbacka.example']) };
const number = madeUpNumber(seededRandom(11));
const written = `${number.century}${number.date}-${number.last}`;
const row = number.date + number.last;
const kindsIn = (content: string | Uint8Array, mediaType: string): string[] =>
  findPersonalDataInOutput(content, mediaType, allowed).map(({ kind }) => kind);

test.each([
  ['text/html', `<p>Nr ${number.date}-<strong>${number.last}</strong></p>`],
  ['text/html', `<img alt="${written}">`],
  ['text/html', `<a href="/x/${number.century}${row}/">x</a>`],
  ['application/json', JSON.stringify({ text: [`Nr ${written}`] })],
  ['application/json', JSON.stringify({ id: number.century + row })],
  ['text/csv', `a;${written};b\r\n`],
  ['text/csv', `a,${number.century}${row},b\n`],
  ['application/xml', `<title>${written}</title>`],
  ['text/calendar', `SUMMARY:${written}`],
  ['image/svg+xml', `<svg><text>${written}</text></svg>`],
  ['text/javascript', `const a="${written}"`],
  ['application/octet-stream', `\u0000\u0001${written}\u0002`],
])('a personal number is found in %s: %s', (mediaType, content) => {
  expect(kindsIn(content, mediaType)).toEqual(['personal-number']);
  expect(kindsIn(new TextEncoder().encode(content), mediaType)).toEqual(['personal-number']);
});

test('every spelling is found in a page', () => {
  for (const [name, spell] of spellings) {
    expect(kindsIn(`<!doctype html><p>Nr ${spell(number)} slut</p>`, 'text/html'), name).toEqual([
      'personal-number',
    ]);
  }
});

test('addresses are found in text, but for those that are allowed', () => {
  expect(kindsIn('<a href="mailto:kontakt@granbacka.example">Skriv</a>', 'text/html')).toEqual([]);
  expect(kindsIn('<a href="mailto:ada@granbacka.example">Skriv</a>', 'text/html')).toEqual(['email']);
  expect(kindsIn('<a href="mailto:ada%40granbacka.example">Skriv</a>', 'text/html')).toEqual(['email']);
  expect(findPersonalDataInOutput('ada@granbacka.example', 'text/plain', allowed)[0]?.masked).toBe(
    'a***@granbacka.example',
  );
});

test.each([
  ['text/html', `<td>${number.date}</td><td>${number.last}</td>`],
  ['text/html', `<script type="application/json">{"ore":${row}}</script>`],
  ['text/html', `<path d="M.${row} 12L3.${row}-4"/>`],
  ['image/svg+xml', `<text x="1">${number.date}</text><text>${number.last}</text>`],
  ['application/json', `{"ore":${row},"sums":[${row},1]}`],
  ['application/json', `{"sha256":"${'ab12'.repeat(6)}${row}${'cd34'.repeat(7)}abcdef"}`],
  ['text/css', `@media (width>=40rem){a{margin:.${row}em}}`],
  ['text/javascript', `var e=${row},t=[${row}];import"x@1.2.3";"icon@2x.png"`],
  ['font/woff2', 'a@b.cd'],
])('what is none is left alone in %s: %s', (mediaType, content) => {
  expect(kindsIn(content, mediaType)).toEqual([]);
});

test('a number that the gate has let through is left alone', () => {
  const content = `diary,${written}`;
  const numbers = new Set([written]);
  expect(findPersonalDataInOutput(content, 'text/csv', { ...allowed, numbers })).toEqual([]);
});

test('programs and style sheets of others have none', () => {
  const require = createRequire(import.meta.url);
  for (const name of ['chart.js/dist/chart.umd.min.js', 'axe-core/axe.min.js']) {
    const path = require.resolve(name.replace('/dist/chart.umd.min.js', ''));
    expect(kindsIn(readFileSync(path), 'text/javascript'), name).toEqual([]);
  }
});

test('a hundred megabytes take about a second', () => {
  const row =
    '<tr><td><a href="/avtal/sprakkafe-2018/">Språkkafé</a><td>1 februari 2018–31 mars 2019<td class="n">60 000 kr\n';
  const page = row.repeat(40_000);
  const start = process.cpuUsage();
  expect(kindsIn(page, 'text/html')).toEqual([]);
  const seconds = process.cpuUsage(start).user / 1e6;
  // A quarter of what is asked, so that a busy machine does not fail it.
  expect(page.length / 1e6 / seconds).toBeGreaterThan(25);
});
