import { expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { type RenderedBody, renderBody } from '../../src/markdown/render-body.ts';

const amount = (path: string): string | undefined => (path === 'money.total' ? '1 200 000 kr' : undefined);

function render(body: string): RenderedBody {
  const { tree, found } = parseBody(body, 1);
  expect(found).toEqual([]);
  return renderBody(tree, { amount });
}

const html = (body: string): string =>
  render(body)
    .sections.map((section) => section.html)
    .join('');

const agreement = `Inledning.

## Syfte

Parterna samverkar.[^a]

#### Mål

Fler möten.

## Åtaganden

### Kommunen

<Atagande part="ostersund" enhet="kultur" amne="lokaler">Upplåter *lokaler*.</Atagande>
<Atagande part="ostersund">Betalar <Belopp falt="money.total" />.</Atagande>

### Föreningen

<Atagande part="hej-framling">
Ordnar möten:

- i Östersund
- i Brunflo

</Atagande>

## Tvist

<Klausul amne="tvist">
### Nivå

Parterna löser tvister.[^b] <Saknas vad="bilaga 2" />

<Not>
Bilagan nämns men finns inte.
</Not>
</Klausul>
<Klausul amne="tvist">Annars avgör domstol.</Klausul>

## Underskrifter

<Saknas vad="underskrift" />

[^a]: Se beslutet.
[^b]: Se bilagan.
`;

test('a body reads back as data', () => {
  const { tree, found } = parseBody(agreement, 10);
  expect(found).toEqual([]);
  expect(readBody(tree, amount)).toEqual({
    sections: [
      { anchor: 'avsnitt-1', title: 'Syfte', depth: 2 },
      { anchor: 'avsnitt-1-1', title: 'Mål', depth: 4 },
      { anchor: 'avsnitt-4', title: 'Underskrifter', depth: 2 },
    ],
    clauses: [
      { topic: 'tvist', anchor: 'klausul-tvist', text: 'Nivå\nParterna löser tvister. Saknas: bilaga 2' },
      { topic: 'tvist', anchor: 'klausul-tvist-2', text: 'Annars avgör domstol.' },
    ],
    commitments: [
      {
        party: 'ostersund',
        unit: 'kultur',
        topic: 'lokaler',
        anchor: 'atagande-ostersund-1',
        text: 'Upplåter lokaler.',
      },
      { party: 'ostersund', anchor: 'atagande-ostersund-2', text: 'Betalar 1 200 000 kr.' },
      {
        party: 'hej-framling',
        anchor: 'atagande-hej-framling-1',
        text: 'Ordnar möten:\ni Östersund\ni Brunflo',
      },
    ],
    notes: ['Bilagan nämns men finns inte.'],
    missing: ['bilaga 2', 'underskrift'],
    amounts: [{ path: 'money.total', line: 25, column: 44 }],
    links: [],
    images: [],
    references: [
      { component: 'Atagande', attribute: 'part', value: 'ostersund', line: 24, column: 11 },
      { component: 'Atagande', attribute: 'enhet', value: 'kultur', line: 24, column: 28 },
      { component: 'Atagande', attribute: 'amne', value: 'lokaler', line: 24, column: 43 },
      { component: 'Atagande', attribute: 'part', value: 'ostersund', line: 25, column: 11 },
      { component: 'Atagande', attribute: 'part', value: 'hej-framling', line: 29, column: 11 },
      { component: 'Klausul', attribute: 'amne', value: 'tvist', line: 39, column: 10 },
      { component: 'Klausul', attribute: 'amne', value: 'tvist', line: 48, column: 10 },
    ],
  });
});

test('clauses and commitments are set apart, and sections they leave empty disappear', () => {
  const { sections, clauses, commitments, footnotes } = render(agreement);
  expect(sections.map(({ anchor, title }) => [anchor, title])).toEqual([
    ['avsnitt-0', ''],
    ['avsnitt-1', 'Syfte'],
    ['avsnitt-4', 'Underskrifter'],
  ]);
  expect(sections[1]?.html).toContain('<h3 id="avsnitt-1-1">Mål</h3><p>Fler möten.</p>');
  expect(clauses[0]?.html).toMatch(/^<h4>Nivå<\/h4><p>Parterna löser tvister\./);
  expect(commitments.map(({ anchor }) => anchor)).toEqual(
    readBody(parseBody(agreement, 1).tree).commitments.map(({ anchor }) => anchor),
  );
  expect(commitments[1]).toEqual({
    party: 'ostersund',
    anchor: 'atagande-ostersund-2',
    html: '<p>Betalar <data value="money.total">1 200 000 kr</data>.</p>',
  });
  expect(footnotes).toContain('<h2 id="footnote-label">Fotnoter</h2>');
  expect(footnotes).toContain('aria-label="Tillbaka till hänvisning 1 i texten"');
  expect([...(footnotes ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'fotnot-fnref-a',
    'fotnot-fnref-b',
  ]);
  expect(sections[1]?.html).toContain('id="fotnot-fnref-a"');
  expect(clauses[0]?.html).toContain('id="fotnot-fnref-b"');
});

test('rendering leaves the tree as it was', () => {
  const { tree } = parseBody(agreement, 1);
  const before = JSON.stringify(tree);
  const first = renderBody(tree, { amount });
  expect(JSON.stringify(tree)).toBe(before);
  expect(renderBody(tree, { amount })).toEqual(first);
});

test.each([
  [
    '<Not>A.</Not>',
    '<aside class="note" role="note"><p class="gap">Redaktionens anmärkning</p><p>A.</p></aside>',
  ],
  ['<Saknas vad="a &lt; b" />', '<p><span class="gap">Saknas: a &#x3C; b</span></p>'],
  ['<Belopp falt="money.total" />', '<p><data value="money.total">1 200 000 kr</data></p>'],
  ['<Belopp falt="money.none" />', '<p><span class="gap">beloppet anges inte</span></p>'],
  ['[a](https://x.se) [b](/c/)', '<p><a href="https://x.se" rel="noopener">a</a> <a href="/c/">b</a></p>'],
  ['Läs på www.x.se.', '<p>Läs på www.x.se.</p>'],
  ['\\<b> \\{c} `{d}` &amp; "e"', '<p>&#x3C;b> {c} <code>{d}</code> &#x26; "e"</p>'],
  ['![Karta](a.png)', '<p><img src="a.png" alt="Karta" loading="lazy"></p>'],
])('%j becomes %s', (body, expected) => {
  expect(html(body)).toBe(expected);
});

test('published images have their size', () => {
  const { tree } = parseBody('![Karta](a.png)', 1);
  const image = (src: string): { src: string; width: number; height: number } => ({
    src: `/bild/${src}`,
    width: 4,
    height: 3,
  });
  expect(renderBody(tree, { amount, image }).sections[0]?.html).toContain(
    'src="/bild/a.png" alt="Karta" width="4" height="3"',
  );
});

test('tables scroll by themselves, align by class, and set figures to the right', () => {
  const tables = html(
    '| | A | B | C |\n|---|:-:|---|--:|\n| x | y | 1 200 kr | z |\n| x | y | -3,5 % | z |\n\n| D |\n|---|\n| 12 st |',
  );
  expect(tables).toContain('<section class="scroll" tabindex="0" aria-label="Tabell 1"><table>');
  expect(tables).toContain('<td></td>\n<th>A</th>\n<th class="n">B</th>\n<th class="n">C</th>');
  expect(tables).toContain('<td class="n">1 200 kr</td>');
  expect(tables).toContain('aria-label="Tabell 2"');
  expect(tables).toContain('<td>12 st</td>');
  expect(tables).not.toMatch(/style=|align=/);
});

test('headings never skip a level, however they are written', () => {
  expect(html('### A\n\na\n\n#### B\n\nb')).toContain(
    '<h2 id="avsnitt-0-1">A</h2><p>a</p><h3 id="avsnitt-0-2">B</h3>',
  );
  expect(html('## S\n\n#### A\n\na\n\n> ## B')).toContain('<h4 id="avsnitt-1-1">A</h4>');
  expect(html('## S\n\n#### A\n\na')).toContain('<h3 id="avsnitt-1-1">A</h3>');
});

test('anchors are never shared', () => {
  const body =
    '<Klausul amne="a">1</Klausul>\n<Klausul amne="a-2">2</Klausul>\n<Klausul amne="a">3</Klausul>';
  expect(render(body).clauses.map(({ anchor }) => anchor)).toEqual([
    'klausul-a',
    'klausul-a-2',
    'klausul-a-3',
  ]);
});
