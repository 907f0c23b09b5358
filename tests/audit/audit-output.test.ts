import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/text/audit-words.ts';
import { auditWith, goodSite, page } from './small-site.ts';

const cafe = 'avtal/cafe/index.html';
const inPage = (body: string, head = ''): Record<string, string> => ({
  [cafe]: page(`<h2 id="budget">Budget</h2>${body}`, head),
});
const found = (changes: Parameters<typeof auditWith>[0]): string[] =>
  auditWith(changes).map(({ code, file }) => `${code} ${file}`);

test('a good site has no fault', () => {
  expect(auditWith({})).toEqual([]);
});

describe('a page', () => {
  test.each([
    ['a link that leads nowhere', '<a href="/avtal/te/">Te</a>', 'broken-link'],
    ['a link to a file that is not there', '<a href="/data/te.csv">Te</a>', 'broken-link'],
    ['a link without its slash', '<a href="/avtal/cafe">Café</a>', 'broken-link'],
    [
      'a whole link of our own that leads nowhere',
      '<a href="https://avtal.example/te/">Te</a>',
      'broken-link',
    ],
    ['a link to a place that is not on the page', '<a href="#te">Te</a>', 'broken-anchor'],
    ['a link to a place that is not on another page', '<a href="/avtal/#te">Te</a>', 'broken-anchor'],
    ['a link by http', '<a href="http://example.org/">Ut</a>', 'insecure-link'],
    ['a link that is a script', '<a href="javascript:alert(1)">Ut</a>', 'odd-link'],
    ['a link to another host without its scheme', '<a href="//example.org/">Ut</a>', 'odd-link'],
    ['a link to this computer', '<a href="file:///etc/passwd">Ut</a>', 'odd-link'],
    ['a picture from another host', '<img src="https://example.org/a.png" alt="">', 'other-host'],
    ['a picture inside the page', '<img src="data:image/png;base64,AAAA" alt="">', 'other-host'],
    ['a form that sends to another host', '<form action="https://example.org/"></form>', 'other-host'],
    ['a frame from another host', '<iframe src="https://example.org/"></iframe>', 'other-host'],
    [
      'a style sheet from another host',
      '',
      'other-host',
      '<link rel="stylesheet" href="https://example.org/a.css">',
    ],
    ['a script from another host', '<script src="https://example.org/a.js"></script>', 'other-host'],
    ['a script of its own', '<script>alert(1)</script>', 'inline-code'],
    ['a handler', '<p onclick="alert(1)">Text</p>', 'inline-code'],
    ['a base', '', 'inline-code', '<base href="/">'],
    ['an object', '<object data="/bilder/cafe.svg"></object>', 'inline-code'],
    ['a page inside the page', '<iframe srcdoc="x"></iframe>', 'inline-code'],
    ['a style attribute', '<p style="color:red">Text</p>', 'inline-style'],
    ['a style element', '<style>p{color:red}</style>', 'inline-style'],
    ['text that was never escaped', '<p>Hinner du <10 timmar?</p>', 'odd-markup'],
    ['a tag that was never escaped', '<img src=x onerror=alert(1)>', 'odd-markup'],
    ['a value in single quotes', "<p onclick='alert(1)'>Text</p>", 'odd-markup'],
    ['a comment', '<!-- glömd -->', 'odd-markup'],
    ['a script that is never closed', '<script src="/_astro/b.js">', 'odd-markup'],
    ['data that is not JSON', '<script type="application/ld+json">{"a":}</script>', 'unreadable'],
    ['text of a draft', '<p>Utkastet säger &quot;så &amp; så&quot; om det.</p>', 'draft'],
    ['a path of the computer', '<p>/srv/byggen/avtal/src/a.ts</p>', 'machine'],
    ['an address of a person', '<p>ada.exempel@example.se</p>', 'email'],
  ])('with %s is not published', (_, body, code, head = '') => {
    expect(found(inPage(body, head))).toContain(`${code} ${cafe}`);
  });

  test('without its policy is not published', () => {
    const { [cafe]: text } = goodSite;
    expect(found({ [cafe]: String(text).replace(/<meta [^>]*>/, '') })).toEqual([`no-policy ${cafe}`]);
  });

  test('that should be there and is not is missed', () => {
    expect(found({ [cafe]: undefined })).toContain('missing-page /avtal/cafe/');
  });

  test('that nobody asked for is not published', () => {
    expect(found({ 'avtal/te/index.html': page('') })).toEqual(['unknown-page /avtal/te/']);
  });
});

describe('a file', () => {
  test.each([
    ['data/avtal.json', '{"id":', 'unreadable'],
    ['data/avtal.json', '{"url":"https://avtal.example/te/"}', 'broken-link'],
    ['data/rader.jsonl', '{"a":1}\n\n{"a":2}\n', 'unreadable'],
    ['data/avtal.csv', 'id;titel\r\ncafe\r\n', 'unreadable'],
    ['data/avtal.csv', 'id;titel\r\ncafe;"Café\r\n', 'unreadable'],
    ['flode.xml', '<feed><link></feed>', 'unreadable'],
    ['flode.xml', '<feed>Café & te</feed>', 'unreadable'],
    ['flode.xml', '<feed>&nbsp;</feed>', 'unreadable'],
    ['flode.xml', '<feed a="1" a="2"/>', 'unreadable'],
    ['flode.xml', '<feed a=1/>', 'unreadable'],
    ['flode.xml', '<feed>\u0007</feed>', 'unreadable'],
    ['flode.xml', '<feed/><feed/>', 'unreadable'],
    ['flode.xml', '<!DOCTYPE feed [<!ENTITY a "b">]><feed/>', 'unreadable'],
    ['flode.xml', '', 'unreadable'],
    ['flode.xml', '<feed href="https://avtal.example/te/"/>', 'broken-link'],
    ['kalender.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n', 'unreadable'],
    ['kalender.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'unreadable'],
    ['kalender.ics', `BEGIN:VCALENDAR\r\nSUMMARY:${'å'.repeat(40)}\r\nEND:VCALENDAR\r\n`, 'unreadable'],
    ['kalender.ics', 'BEGIN:VCALENDAR\r\nORGANIZER:ada@exem\r\n pel.se\r\nEND:VCALENDAR\r\n', 'email'],
    ['bilder/cafe.svg', '<svg onload="alert(1)"/>', 'inline-code'],
    ['bilder/cafe.svg', '<svg><script>alert(1)</script></svg>', 'inline-code'],
    ['bilder/cafe.svg', '<svg><image xlink:href="https://example.org/a.png"/></svg>', 'other-host'],
    ['_astro/a.css', '@import "https://example.org/a.css";', 'other-host'],
    ['_astro/a.css', 'p{background:url(//example.org/a.png)}', 'other-host'],
    ['_astro/b.js', '// /srv/byggen/avtal/src/a.ts', 'machine'],
    ['sok/a.pf_fragment', gzipSync('{"content":"Utkastet säger \\"så & så\\""}'), 'draft'],
    ['sok/a.pf_fragment', 'not packed', 'unreadable'],
    ['data/avtal.json', Uint8Array.of(0x22, 0xe5, 0x22), 'unreadable'],
    ['.env', 'SECRET=1', 'unknown-format'],
    ['agreements/cafe.mdx', '---', 'unknown-format'],
    ['_astro/b.js.map', '{}', 'unknown-format'],
  ])('%s holding %j is told as %s', (file, content, code) => {
    expect(found({ [file]: content })).toContain(`${code} ${file}`);
  });

  test('with a personal number is told with the number masked', () => {
    // From the range the tax agency has set aside for tests.
    const [fault] = auditWith({ 'data/avtal.json': '{"note":"personnummer 19900118-9811"}' });
    expect(fault).toMatchObject({ code: 'personal-number', file: 'data/avtal.json' });
    expect(JSON.stringify(fault)).not.toContain('9811');
  });
});

test('long data is read as one value, though its lines are read one at a time', () => {
  const lines = Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, note: 'x'.repeat(50) }));
  const codesOf = (text: string): string[] => auditWith({ 'data/avtal.json': text }).map(({ code }) => code);
  expect(codesOf(`{"all":[\n${lines.join(',\n')}]}\n`)).toEqual([]);
  expect(codesOf(`{"all":[\n${lines.join('\n')}]}\n`)).toEqual(['unreadable']);
  expect(codesOf(`{"all":[\n${lines.join(',\n')}\n`)).toEqual(['unreadable']);
  expect(codesOf(`{"all":[\n${lines.with(9, '{"id":}').join(',\n')}]}\n`)).toEqual(['unreadable']);
});

test('the bytes of a draft are found where a file is no text', () => {
  const picture = new TextEncoder().encode('\u0089PNG tEXt Utkastet säger "så & så"');
  expect(found({ 'bilder/a.png': picture })).toEqual(['draft bilder/a.png']);
});

test('an address that is written in code is still found', () => {
  expect(found(inPage('<a href="/data/av%74al.json">Data</a>'))).toEqual([]);
  expect(found(inPage('<a href="/data/%">Data</a>'))).toEqual([`broken-link ${cafe}`]);
});

test('the report has a sentence for every fault and says what follows', () => {
  const faults = auditWith({ ...inPage('<p style="a">1</p>'.repeat(30)), 'flode.xml': '<feed>' });
  const report = auditReport(faults);
  expect(report.match(/säkerhetspolicyn stoppar/g)).toHaveLength(20);
  expect(report).toContain('… och 10\u00a0till av samma slag');
  expect(report).toContain('flode.xml: går inte att läsa som application/xml (<feed> not closed)');
  expect(report).toMatch(/Står felet i innehållet: rätta det där\./);
});
