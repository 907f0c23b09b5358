import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse-body.ts';

/** What is wrong with a body that begins on line 10, as `line:column code detail`. */
const faults = (body: string): string[] =>
  parseBody(body, 10).found.map(({ cause: { code, ...detail }, line, column }) =>
    [`${line}:${column}`, code, ...Object.values(detail).filter((value) => value !== undefined)].join(' '),
  );

const tables: Record<string, [body: string, ...faults: string[]][]> = {
  'code is never run and never published': [
    ['import fs from "fs"', '10:1 body-code import import fs from "fs"'],
    ['a\n\nexport const z = process.exit(0)', '12:1 body-code export export const z = process.exit(0)'],
    [
      'import text from "../.env?raw"\n\n{text.x}',
      '10:1 body-code import import text from "../.env?raw"',
      '12:1 body-code expression {text.x}',
    ],
    ['Hej {process.env} där', '10:5 body-code expression {process.env}'],
    ['{await import("fs")}', '10:1 body-code expression {await import("fs")}'],
    ['{(() => 1)()}', '10:1 body-code expression {(() => 1)()}'],
    ['a {/* dold */}', '10:3 body-comment'],
    ['<Klausul amne={x}>t</Klausul>', '10:15 body-code attribute-expression {x}'],
    ['<Klausul amne="x" {...y}>t</Klausul>', '10:19 body-code spread {...y}'],
    [
      '<Klausul amne={a > b ? 1 : 2} {...z}>\n\nt\n\n</Klausul>',
      '10:15 body-code attribute-expression {a > b ? 1 : 2}',
      '10:31 body-code spread {...z}',
    ],
    [
      '<Saknas vad="x" set:html="y" client:load />',
      '10:17 body-attribute Saknas set:html',
      '10:30 body-attribute Saknas client:load',
    ],
  ],
  'characters of the text that begin something else': [
    ['Tid <10h/v', '10:5 body-syntax character <'],
    ['Se {bilaga 1}.', '10:4 body-syntax character {'],
    ['Se {bilaga 1.', '10:4 body-syntax character {'],
    [
      'å 😀 {x y} <3 och <!-- z --> ok',
      '10:6 body-syntax character {',
      '10:12 body-syntax character <',
      '10:19 body-comment',
    ],
    ['<!--\nrad\n-->', '10:1 body-comment'],
    ['a <!-- öppen', '10:3 body-comment'],
    ['<https://x.se>', '10:1 body-syntax character <'],
    ['- a\n- b <1\n\n> c {d e}', '11:5 body-syntax character <', '13:5 body-syntax character {'],
    ['| a <1 |\n|---|\n| {b c} |', '10:5 body-syntax character <', '12:3 body-syntax character {'],
  ],
  tags: [
    ['<script>alert(1)</script>', '10:1 body-html <script>'],
    ['a <b onclick="x">y</b>', '10:3 body-html <b>'],
    ['<iframe src="https://x.se" />', '10:1 body-html <iframe>'],
    ['rad<br>rad', '10:4 body-html <br>'],
    ['<img src=x onerror=alert(1)>', '10:1 body-html <img src=x onerror=alert(1)>'],
    ['<svg>\n<path d="M" />\n</svg>', '10:1 body-html <svg>', '11:1 body-html <path>'],
    ['<style>{`a{}`}</style>', '10:1 body-html <style>', '10:8 body-code expression {`a{}`}'],
    ['<>a</>', '10:1 body-html <>'],
    ['<constructor />', '10:1 body-html <constructor>'],
    ['<Klausl amne="tvist">a</Klausl>', '10:1 body-component Klausl Klausul'],
    ['<Object />', '10:1 body-component Object'],
    ['<Not.x>a</Not.x>', '10:1 body-component Not.x'],
  ],
  components: [
    ['<Klausul>a</Klausul>', '10:1 body-attribute-missing Klausul amne'],
    ['<Klausul amne="Tvist!">a</Klausul>', '10:10 body-attribute-value Klausul amne Tvist!'],
    ['<Klausul amne>a</Klausul>', '10:10 body-attribute-value Klausul amne '],
    ['<Klausul\n  amne="a"\n  amnet="b">\na\n</Klausul>', '12:3 body-attribute Klausul amnet amne'],
    ['<Klausul amne="a" amne="b">a</Klausul>', '10:19 body-attribute-value Klausul amne b'],
    ['<Klausul amne=tvist>\na\n</Klausul>', '10:1 body-syntax tag'],
    ['<Klausul amne="tvist">\n\na', '10:1 body-syntax unclosed'],
    ['a\n\n</Klausul>', '12:1 body-syntax unopened'],
    ['<Klausul amne="a">\n\na\n\n</klausul>\n\nb', '14:1 body-syntax unopened'],
    ['<Klausul amne="a">\n\n<Not>\nb\n\n</Klausul>', '12:1 body-syntax unclosed'],
    ['<Klausul amne="a"', '10:1 body-syntax tag'],
    ['<Klausul amne="a"></Klausul>', '10:1 body-node emptyComponent'],
    [
      '<Klausul amne="a">\n\n<Atagande part="b">c</Atagande>\n\n</Klausul>',
      '12:1 body-nesting Atagande Klausul',
    ],
    ['> <Klausul amne="a">b</Klausul>', '10:3 body-nesting Klausul blockquote'],
    ['- <Atagande part="a">b</Atagande>', '10:3 body-nesting Atagande listItem'],
    ['text <Not>b</Not> mer', '10:6 body-nesting Not paragraph'],
    ['<Not>\n\n<Not>a</Not>\n\n</Not>', '12:1 body-nesting Not Not'],
    ['<Belopp falt="money.total">1</Belopp>', '10:1 body-nesting text Belopp'],
    ['<Belopp falt="../x" />', '10:9 body-attribute-value Belopp falt ../x'],
    ['## A <Saknas vad="b" />', '10:6 body-nesting Saknas heading'],
  ],
  links: [
    ['[a](javascript:alert(1))', '10:1 link-scheme javascript:alert(1)'],
    ['[a](JaVaScRiPt:x)', '10:1 link-scheme JaVaScRiPt:x'],
    ['[a](java&#115;cript:x)', '10:1 link-scheme javascript:x'],
    ['[a](&#1;javascript:x)', '10:1 link-scheme \uFFFDjavascript:x'],
    ['[a](<java&Tab;script:x>)', '10:1 link-scheme java\tscript:x'],
    ['[a](data:text/html,x)', '10:1 link-scheme data:text/html,x'],
    ['[a](file:///etc/passwd)', '10:1 link-scheme file:///etc/passwd'],
    ['[a](//x.se)', '10:1 link-scheme //x.se https://x.se'],
    ['[a](/\\\\x.se)', '10:1 link-scheme /\\x.se'],
    ['[a](https://x.se@y.se/)', '10:1 link-scheme https://x.se@y.se/'],
    ['[a](https://xn--sterund-q2a.se)', '10:1 link-scheme https://xn--sterund-q2a.se'],
    ['[a](https://\u043estersund.se)', '10:1 link-scheme https://\u043estersund.se'],
    ['[a](http://x.se)', '10:1 link-scheme http://x.se https://x.se'],
    ['[a](www.x.se/b)', '10:1 link-scheme www.x.se/b https://www.x.se/b'],
    ['[a](b@c.se)', '10:1 link-scheme b@c.se mailto:b@c.se'],
    ['[a](./hej-framling.mdx)', '10:1 link-scheme ./hej-framling.mdx /avtal/hej-framling/'],
    ['[a](<https://x.se/a b>)', '10:1 link-scheme https://x.se/a b https://x.se/a%20b'],
    ['[a](fil.pdf)', '10:1 link-scheme fil.pdf'],
    ['[a][b]\n\n[b]: vbscript:x', '12:1 link-scheme vbscript:x'],
    ['[](/avtal/)', '10:1 body-node emptyLink'],
  ],
  images: [
    ['![](a.png)', '10:1 image-alt a.png'],
    ['![x](https://x.se/a.png)', '10:1 image-remote https://x.se/a.png'],
    ['![x](//x.se/a.png)', '10:1 image-remote //x.se/a.png'],
    ['![x](data:image/png;base64,AA)', '10:1 image-remote data:image/png;base64,AA'],
    ['![x](../../a.png)', '10:1 image-kind ../../a.png path'],
    ['![x](/a.png)', '10:1 image-kind /a.png path'],
    ['![x](%2e%2e/a.png)', '10:1 image-kind %2e%2e/a.png path'],
    ['![x](a.svg)', '10:1 image-kind a.svg format'],
    ['![x](a.avif)', '10:1 image-kind a.avif format'],
  ],
  'forms that the page has no place for': [
    ['# A\n\n##### B', '10:1 body-heading 1', '12:1 body-heading 5'],
    ['##', '10:1 body-node emptyHeading'],
    ['## A [b](/c/)', '10:6 body-nesting link heading'],
    ['```js\na\n```', '10:1 body-node code'],
    ['- [ ] a', '10:1 body-node checkbox'],
    ['a\n\n[^1]: b', '12:1 body-node unusedFootnote'],
    ['| a |\n|---|\n| b | c |', '12:5 body-node extraCell'],
    ['![a][b]\n\n[b]: /c/', '10:1 body-node imageReference'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases)('%j', (body, ...expected) => {
    expect(faults(body)).toEqual(expected);
  });
});

test('every fault of a body is listed at once and in order', () => {
  const body =
    'Tid <10h.\n\n{bilaga 1}\n\n<Klausul>a</Klausul>\n\n<!-- b -->\n\n[c](//d)\n\nimport e from "f"';
  expect(faults(body)).toEqual([
    '10:5 body-syntax character <',
    '12:1 body-syntax character {',
    '14:1 body-attribute-missing Klausul amne',
    '16:1 body-comment',
    '18:1 link-scheme //d',
    '20:1 body-code import import e from "f"',
  ]);
});

test.each([
  'Fri text med \\<10h och \\{bilaga\\}, a < b, 5 > 3, & och }.',
  '`{kod}` och `<b>` som citat',
  '[a](/avtal/x/#klausul-tvist) [b](#avsnitt-1) [c](https://www.ostersund.se/a?b=c#d) [d](mailto:kommunen@example.org)',
  '[å](https://r\u00e4ksm\u00f6rg\u00e5s.se/)',
  'Läs på www.exempel.se eller http://exempel.se.',
  'Varor för export\neller\nimport till Sverige',
  '<Klausul amne="tvist">En rad.</Klausul>\n<Atagande part="a" enhet="b" amne="c">Två\nrader.</Atagande>',
  '<Klausul amne="tvist">\n\n<Not>\nAnm.\n</Not>\n\n- a\n\n</Klausul>',
  '> <Not>a</Not>\n\n- <Not>b</Not>\n\n<Saknas vad="{a} <b>" />',
  '## A *b* `c`\n\n- a\n  - b\n\n1. c\n\n> d\n\n***\n\n| a | b |\n|:--|--:|\n| c | |\n\ne[^1]\n\n[^1]: f',
  '![Karta](bilder/karta.png "Titel")',
])('%j is accepted', (body) => {
  expect(faults(body)).toEqual([]);
});

test('lines are those of the file', () => {
  expect(parseBody('\n\na {b c}', 1).found[0]).toMatchObject({ line: 3, column: 3 });
  expect(parseBody('\n\na {b c}', 40).found[0]).toMatchObject({ line: 42, column: 3 });
});
